export function openRunFolder(base?: string): string
export function removeFolder(folder: string): void
