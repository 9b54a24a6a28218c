import path from 'node:path';
import {readBook} from '../../content/read';
import type {Question} from '../../content';

/** The questions of a chapter as its authors wrote them: the tests know every key. */
export function questionsOf(chapter: string): Question[] {
  const {book} = readBook(path.join(__dirname, '../../../docs'));
  return book.chapters.find(({id}) => id === chapter)!.quiz!.questions;
}
