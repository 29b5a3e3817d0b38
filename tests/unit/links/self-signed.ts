/**
 * A certificate that nobody trusts, for a server in tests that shows a TLS fault. Made for this folder alone with
 * `openssl req -x509 -nodes -subj "/CN=localhost/O=Test fixture, trusted by nobody"`: the key keeps no secret.
 */
export const cert = `-----BEGIN CERTIFICATE-----
MIIB0jCCAXmgAwIBAgIUT3JIfStvQljbC1z++YCvv+8RcggwCgYIKoZIzj0EAwIw
PjESMBAGA1UEAwwJbG9jYWxob3N0MSgwJgYDVQQKDB9UZXN0IGZpeHR1cmUsIHRy
dXN0ZWQgYnkgbm9ib2R5MCAXDTI2MTEyNjIzMDA0MloYDzIxMjYxMTAyMjMwMDQy
WjA+MRIwEAYDVQQDDAlsb2NhbGhvc3QxKDAmBgNVBAoMH1Rlc3QgZml4dHVyZSwg
dHJ1c3RlZCBieSBub2JvZHkwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAARgQDbm
iSsIRfdMVRQ4zHEAyC6om/fYmJFoufdl6Y80S6yFiscT9/vzovWr3mRPOqlcby4q
7a+c1far7EF+EGQDo1MwUTAdBgNVHQ4EFgQUjO2t/vbw5D+/jT0nSs4QihKhpU4w
HwYDVR0jBBgwFoAUjO2t/vbw5D+/jT0nSs4QihKhpU4wDwYDVR0TAQH/BAUwAwEB
/zAKBggqhkjOPQQDAgNHADBEAiAUr4c/TMzWG29dxDyFFCDELkiDiiCKyBDG+JGF
tTmanAIgNDi6o5QAYU5nzvxP/HZg93oJJ2f8PwWhgAIjhE1b4LQ=
-----END CERTIFICATE-----`;

export const key = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgnWBuQ93slZffshjs
rYL8d1ZdyyRsvl+i+zxOIn2IkEGhRANCAARgQDbmiSsIRfdMVRQ4zHEAyC6om/fY
mJFoufdl6Y80S6yFiscT9/vzovWr3mRPOqlcby4q7a+c1far7EF+EGQD
-----END PRIVATE KEY-----`;
