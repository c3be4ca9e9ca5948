import type { FaultCode, ReadFault } from './document.ts';

export function readFault(code: FaultCode, fault: string, help?: string): ReadFault {
  return help === undefined ? { code, fault, text: '' } : { code, fault, help, text: '' };
}
