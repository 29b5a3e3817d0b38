/** A sentence of src/words/ with links in it: what stands in brackets leads to the addresses, in order. */
interface Props {
  words: string;
  links: readonly string[];
}

export function Linked({ words, links }: Props) {
  return words.split(/[[\]]/).map((part, at) =>
    at % 2 === 0 ? (
      part
    ) : (
      <a key={part} href={links[(at - 1) / 2]}>
        {part}
      </a>
    ),
  );
}
