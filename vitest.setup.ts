// Before each test file: property tests draw the same examples in every run.
import fc from 'fast-check';

fc.configureGlobal({ seed: 2002 });
