/** Gives the visitor a file that was made on the page. */
export function saveAs(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser has its own hold of the file once the press is over.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
