import { lazily } from '../text/lazily.js';
import written from './articles.json' with { type: 'json' };

/** A matter and the articles that it may rest on. */
export interface ArticleTopic {
  readonly says: string;
  readonly words: readonly string[];
  /** Its own articles. */
  readonly articles: readonly number[];
  /** Articles that are about it as well. */
  readonly also: readonly number[];
}

/** An item of an article that lists matters: 第二十条第（五）项. */
export interface ArticleItem {
  readonly article: number;
  readonly item: number;
  readonly says: string;
  readonly words: readonly string[];
}

export interface ArticleBook {
  /** How many articles the regulation has. */
  readonly count: number;
  readonly topics: readonly ArticleTopic[];
  readonly items: readonly ArticleItem[];
}

/** What the articles of the regulation in force are about. */
export const articleBook: () => ArticleBook = lazily(() => ({
  count: written.count,
  topics: written.topics.map(({ says, words, articles, also }) => ({
    says,
    words: words.split(' '),
    articles: articles.split(' ').map(Number),
    also: also.split(' ').map(Number),
  })),
  items: written.lists.flatMap(({ article, items }) =>
    items.map(({ item, says, words }) => ({ article, item, says, words: words.split(' ') })),
  ),
}));
