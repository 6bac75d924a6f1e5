/** pdf.js's own JPEG reader, shipped beside the viewer: baseline and progressive, grey, RGB and CMYK. */
declare module 'pdfjs-dist/legacy/image_decoders/pdf.image_decoders.mjs' {
  export class JpegImage {
    parse(data: Uint8Array): void;
    readonly width: number;
    readonly height: number;
    getData(options: {
      readonly width: number;
      readonly height: number;
      readonly forceRGBA?: boolean;
      readonly forceRGB?: boolean;
      readonly isSourcePDF: boolean;
    }): Uint8ClampedArray;
  }
  export function setVerbosityLevel(level: number): void;
}
