/** A file of the folder `book/` of the site. */
export interface PaperFile {
  file: string;
  bytes: number;
  /** Of a PDF. */
  pages?: number;
}
