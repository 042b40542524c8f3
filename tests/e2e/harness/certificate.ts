/** What a server of tests shows for `stories.test`. Nobody trusts it but the tests' browsers, so its key is no secret. */
import { createHash, createPublicKey } from 'node:crypto';

export const certificate = `-----BEGIN CERTIFICATE-----
MIIBnTCCAUSgAwIBAgIUO6Hzgp2v5d1kGmvAUFCy0Q7vZIUwCgYIKoZIzj0EAwIw
FzEVMBMGA1UEAwwMc3Rvcmllcy50ZXN0MCAXDTI2MTEzMDE1MDM1N1oYDzIxMjYx
MTA2MTUwMzU3WjAXMRUwEwYDVQQDDAxzdG9yaWVzLnRlc3QwWTATBgcqhkjOPQIB
BggqhkjOPQMBBwNCAARuJl9/b9ydo7M/XbWyl2GahNigtMbkIDmK0+JACX33lhx9
Sko4N7i78Nux2L4/QWBbZfOQy59TB85dmG4RFWolo2wwajAdBgNVHQ4EFgQUSsz5
Mgmt9mCmncbwR2TZgfkjoycwHwYDVR0jBBgwFoAUSsz5Mgmt9mCmncbwR2TZgfkj
oycwDwYDVR0TAQH/BAUwAwEB/zAXBgNVHREEEDAOggxzdG9yaWVzLnRlc3QwCgYI
KoZIzj0EAwIDRwAwRAIgPamB6eiX1rqR1CF9vJzuOpXaTc1eku63Y51Z9eH5qWYC
ICT+3ttpTSC1oGTf/AP0D+8dVabFSYczkkZOcivyj9Jt
-----END CERTIFICATE-----
`;

export const certificateKey = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgCbov0cpmD8ssiljm
KU4UxofJ+cXDiDSvcgzq92yUagOhRANCAARuJl9/b9ydo7M/XbWyl2GahNigtMbk
IDmK0+JACX33lhx9Sko4N7i78Nux2L4/QWBbZfOQy59TB85dmG4RFWol
-----END PRIVATE KEY-----
`;

/** By which Chromium knows it: the hash of its public key. */
export const fingerprint = createHash('sha256')
  .update(createPublicKey(certificate).export({ type: 'spki', format: 'der' }))
  .digest('base64');
