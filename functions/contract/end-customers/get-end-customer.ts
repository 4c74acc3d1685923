import { contract } from '../contract.ts';
import { endCustomerPath } from './end-customer-fields.ts';

export const getEndCustomerContract = contract({
  operation: 'getEndCustomer',
  summary: 'Read an end customer with its contracts and sites',
  path: endCustomerPath,
});
