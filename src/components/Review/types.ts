import type {QueueCard} from '../../review';

/** A review card as the build makes it: its texts are HTML. */
export interface ReviewCard extends QueueCard {
  /** Id of the purpose that it asks about. */
  purpose: string;
  /** The wordings of its question. */
  front: string[];
  back: string;
  hint?: string;
}

/** What the review page must know beside the cards: which questions make up each chapter's end quiz. */
export interface ReviewData {
  cards: ReviewCard[];
  quizzes: Record<string, string[]>;
  /** Whether a card holds a formula, so that the page needs KaTeX's style sheet. */
  formulas: boolean;
}
