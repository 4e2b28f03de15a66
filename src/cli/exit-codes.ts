/** One list for all programs; the command line uses those of faulty arguments, data and settings. */
export { EXIT } from '../operations/exit-codes.ts';
