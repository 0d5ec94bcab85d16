import type { Compiler } from "webpack";

interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
}

interface Described {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly Parameter[];
  readonly result: { readonly dimensionality?: string };
}

interface Metadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly Described[];
}

interface Options {
  readonly helpPages?: { readonly english: string; readonly polish: string };
}

declare class FunctionsMetadataPlugin {
  constructor(options?: Options);
  apply(compiler: Compiler): void;
}

declare namespace FunctionsMetadataPlugin {
  function functionsMetadata(options?: Options): Promise<{ english: Metadata; polish: Metadata; errors: string[] }>;
  export { functionsMetadata, Metadata, Described, Options };
}

export = FunctionsMetadataPlugin;
