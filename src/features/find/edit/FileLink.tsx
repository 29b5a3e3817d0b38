/** A file of the content: a link to where it is changed, or its path alone where no repository is known. */
export function FileLink({ file, edit }: { file: string; edit: string | undefined }) {
  if (edit === undefined) return <code>{file}</code>;
  return (
    <a href={edit + file} rel="noreferrer external">
      {file}
    </a>
  );
}
