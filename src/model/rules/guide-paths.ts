/** The ways through a decision table: every one of them, and how long the longest is. */

interface Table {
  questions: readonly { id: string; answers: readonly { to: string; danger?: boolean | undefined }[] }[];
  results: readonly { id: string }[];
}

/** One way from the first question: which answer is given to each, and where it ends. */
export interface GuidePath {
  steps: { question: string; answer: number }[];
  /** The id of a result; undefined where it leads to nothing, or in a circle. */
  end: string | undefined;
}

/** Every way through the table. A way that comes to a question again stops there, with no end. */
export function pathsOf({ questions, results }: Table): GuidePath[] {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const ends = new Set(results.map(({ id }) => id));
  const walk = (at: string | undefined, steps: GuidePath['steps']): GuidePath[] => {
    if (at !== undefined && ends.has(at)) return [{ steps, end: at }];
    const question = at === undefined ? undefined : byId.get(at);
    if (!question || steps.some((step) => step.question === question.id)) return [{ steps, end: undefined }];
    return question.answers.flatMap(({ to }, answer) => walk(to, [...steps, { question: question.id, answer }]));
  };
  return walk(questions[0]?.id, []);
}

/** A question that leads back to itself, by its id, or nothing. */
export function circleIn({ questions }: Pick<Table, 'questions'>): string | undefined {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const done = new Set<string>();
  const visit = (id: string, way: readonly string[]): string | undefined => {
    if (way.includes(id)) return id;
    const question = byId.get(id);
    if (!question || done.has(id)) return undefined;
    for (const { to } of question.answers) {
      const found = visit(to, [...way, id]);
      if (found !== undefined) return found;
    }
    done.add(id);
    return undefined;
  };
  for (const { id } of questions) {
    const found = visit(id, []);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The ids of everything that can be come to from the first question, which is among them. */
export function reachable({ questions }: Pick<Table, 'questions'>): Set<string> {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const found = new Set<string>();
  const open = questions[0] ? [questions[0].id] : [];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    open.push(...(byId.get(id)?.answers.map(({ to }) => to) ?? []));
  }
  return found;
}

/** How many questions the longest way asks, from a question on, that one included. */
export function mostQuestions({ questions }: Pick<Table, 'questions'>, from = questions[0]?.id): number {
  const question = questions.find(({ id }) => id === from);
  if (!question) return 0;
  return 1 + Math.max(...question.answers.map(({ to }) => mostQuestions({ questions }, to)));
}
