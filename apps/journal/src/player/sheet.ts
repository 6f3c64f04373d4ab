/** What a picture is drawn on, in its own pixels, with its colours as the browser works them out in this theme. */
export interface Sheet<Ink extends string> {
  readonly pen: CanvasRenderingContext2D;
  readonly width: number;
  readonly height: number;
  /** The typeface of the page, for what is written in a picture. */
  readonly font: string;
  readonly inks: Readonly<Record<Ink, string>>;
}
