/** A file in AssemblyScript, compiled to WebAssembly by the build: its bytes in base64. */
declare module '*?wasm' {
  const base64: string;
  export default base64;
}
