/** Which collections there are. What is in them: src/model/kinds.ts. How it is read: src/records/. */
import { defineCollection } from 'astro:content';
import { fileLoader, folderLoader } from './records/loader.ts';

export const collections = {
  services: defineCollection({ loader: folderLoader('services') }),
  organisations: defineCollection({ loader: folderLoader('organisations') }),
  places: defineCollection({ loader: folderLoader('places') }),
  areas: defineCollection({ loader: folderLoader('areas') }),
  topics: defineCollection({ loader: folderLoader('topics') }),
  'levels-of-need': defineCollection({ loader: folderLoader('levels-of-need') }),
  languages: defineCollection({ loader: folderLoader('languages') }),
  guides: defineCollection({ loader: folderLoader('guides') }),
  docs: defineCollection({ loader: folderLoader('docs') }),
  outcomes: defineCollection({ loader: folderLoader('outcomes') }),
  evidence: defineCollection({ loader: folderLoader('evidence') }),
  comments: defineCollection({ loader: folderLoader('comments') }),
  files: defineCollection({ loader: fileLoader() }),
};
