import path from 'node:path';
import {readBook} from '../../content/read';
import type {Question} from '../../content';

const DOCS = path.join(__dirname, '../../../docs');

/** The questions of a chapter as its authors wrote them: the tests know every key. */
export function questionsOf(chapter: string): Question[] {
  return readBook(DOCS).book.chapters.find(({id}) => id === chapter)!.quiz!.questions;
}

/** Ids of the chapters that ask something. */
export const chaptersWithQuestions = (): string[] => readBook(DOCS).book.chapters.filter(({quiz}) => quiz && quiz.questions.length > 0).map(({id}) => id);
