import { contract } from '../contract.ts';

export const getMeContract = contract({ operation: 'getMe', summary: 'Who you are here' });
