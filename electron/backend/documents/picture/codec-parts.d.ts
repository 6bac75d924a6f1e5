/** The parts of jSquash that are used. Its own types ask for a page's names, which the backend has not. */
declare module '@jsquash/jpeg/decode.js' {
  /** @param module a compiled WebAssembly module */
  export function init(module: object, options?: { readonly printErr: () => void }): Promise<void>;
  export default function decode(bytes: Uint8Array): Promise<DecodedPicture>;
}

declare module '@jsquash/jpeg/encode.js' {
  export function init(module: object, options?: { readonly printErr: () => void }): Promise<void>;
  export default function encode(
    picture: DecodedPicture,
    options: { readonly quality: number },
  ): Promise<ArrayBuffer>;
}

declare module '@jsquash/webp/decode.js' {
  export function init(module: object, options?: { readonly printErr: () => void }): Promise<void>;
  export default function decode(bytes: Uint8Array): Promise<DecodedPicture>;
}

interface DecodedPicture {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}
