/**
 * `.github/hosting/aws/template.json`: S3 and CloudFront as a CloudFormation template, which is also what AWS's CDK makes, and
 * what Terraform can create by `main.tf` beside it.
 */
import { awsFunction } from './aws-function.ts';
import { headersPolicies, headersPolicy } from './aws-headers.ts';

/** What all addresses have in common. */
const behaviour = (policy: string): object => ({
  TargetOriginId: 'files',
  ViewerProtocolPolicy: 'redirect-to-https',
  AllowedMethods: ['GET', 'HEAD'],
  Compress: true,
  CachePolicyId: { Ref: 'KeepPacked' },
  ResponseHeadersPolicyId: { Ref: `${policy}Headers` },
  FunctionAssociations: [
    { EventType: 'viewer-request', FunctionARN: { 'Fn::GetAtt': ['Addresses', 'FunctionMetadata.FunctionARN'] } },
  ],
});

const notThere = (ErrorCode: number): object => ({
  ErrorCode,
  ResponseCode: 404,
  ResponsePagePath: '/404.html',
  ErrorCachingMinTTL: 10,
});

const hasName = { 'Fn::Not': [{ 'Fn::Equals': [{ Ref: 'DomainName' }, ''] }] };
const either = (yes: object | string, no: object | string): object => ({ 'Fn::If': ['HasName', yes, no] });
const nothing = { Ref: 'AWS::NoValue' };

function resources(): Record<string, object> {
  const policies = headersPolicies();
  const arn = { 'Fn::Sub': 'arn:${AWS::Partition}:cloudfront::${AWS::AccountId}:distribution/${Site}' };
  const readable = (Action: string, Resource: object): object => ({
    Effect: 'Allow',
    Principal: { Service: 'cloudfront.amazonaws.com' },
    Action,
    Resource,
    Condition: { StringEquals: { 'AWS:SourceArn': arn } },
  });
  return {
    Files: {
      Type: 'AWS::S3::Bucket',
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: {
        BucketEncryption: {
          ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
        },
        OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
        PublicAccessBlockConfiguration: {
          ...{ BlockPublicAcls: true, BlockPublicPolicy: true },
          ...{ IgnorePublicAcls: true, RestrictPublicBuckets: true },
        },
      },
    },
    FilesForCloudFrontAlone: {
      Type: 'AWS::S3::BucketPolicy',
      Properties: {
        Bucket: { Ref: 'Files' },
        PolicyDocument: {
          Version: '2012-10-17',
          // Who may list is told that a file is not there; anybody else that they may not ask.
          Statement: [
            readable('s3:GetObject', { 'Fn::Sub': '${Files.Arn}/*' }),
            readable('s3:ListBucket', { 'Fn::GetAtt': ['Files', 'Arn'] }),
          ],
        },
      },
    },
    Access: {
      Type: 'AWS::CloudFront::OriginAccessControl',
      Properties: {
        OriginAccessControlConfig: {
          Name: { 'Fn::Sub': '${AWS::StackName}-files' },
          OriginAccessControlOriginType: 's3',
          SigningBehavior: 'always',
          SigningProtocol: 'sigv4',
        },
      },
    },
    Releases: {
      Type: 'AWS::CloudFront::KeyValueStore',
      Properties: {
        Name: { 'Fn::Sub': '${AWS::StackName}-releases' },
        Comment: 'Which release is shown',
      },
    },
    Addresses: {
      Type: 'AWS::CloudFront::Function',
      Properties: {
        Name: { 'Fn::Sub': '${AWS::StackName}-addresses' },
        AutoPublish: true,
        FunctionCode: awsFunction(),
        FunctionConfig: {
          Comment: 'Which file of which release an address means',
          Runtime: 'cloudfront-js-2.0',
          KeyValueStoreAssociations: [{ KeyValueStoreARN: { 'Fn::GetAtt': ['Releases', 'Arn'] } }],
        },
      },
    },
    KeepPacked: {
      Type: 'AWS::CloudFront::CachePolicy',
      Properties: {
        CachePolicyConfig: {
          Name: { 'Fn::Sub': '${AWS::StackName}-keep' },
          // The release is part of what is kept: a file of one release never changes, so CloudFront may keep it whatever it
          // tells browsers.
          ...{ MinTTL: 86_400, DefaultTTL: 86_400, MaxTTL: 31_536_000 },
          ParametersInCacheKeyAndForwardedToOrigin: {
            CookiesConfig: { CookieBehavior: 'none' },
            HeadersConfig: { HeaderBehavior: 'none' },
            QueryStringsConfig: { QueryStringBehavior: 'none' },
            EnableAcceptEncodingBrotli: true,
            EnableAcceptEncodingGzip: true,
          },
        },
      },
    },
    ...Object.fromEntries(policies.map((policy) => [`${policy.id}Headers`, headersPolicy(policy)])),
    Site: {
      Type: 'AWS::CloudFront::Distribution',
      Properties: {
        DistributionConfig: {
          Enabled: true,
          HttpVersion: 'http2and3',
          IPV6Enabled: true,
          PriceClass: 'PriceClass_100',
          Aliases: either({ 'Fn::Split': [',', { Ref: 'DomainName' }] }, nothing),
          ViewerCertificate: either(
            {
              AcmCertificateArn: { Ref: 'CertificateArn' },
              MinimumProtocolVersion: 'TLSv1.2_2021',
              SslSupportMethod: 'sni-only',
            },
            { CloudFrontDefaultCertificate: true },
          ),
          Origins: [
            {
              Id: 'files',
              DomainName: { 'Fn::GetAtt': ['Files', 'RegionalDomainName'] },
              OriginAccessControlId: { 'Fn::GetAtt': ['Access', 'Id'] },
              S3OriginConfig: { OriginAccessIdentity: '' },
            },
          ],
          CustomErrorResponses: [notThere(403), notThere(404)],
          DefaultCacheBehavior: behaviour('Everything'),
          CacheBehaviors: policies.flatMap(({ id, patterns }) =>
            patterns.map((PathPattern) => ({ PathPattern, ...behaviour(id) })),
          ),
        },
      },
    },
  };
}

export function awsTemplate(): string {
  const value = (Value: object): object => ({ Value });
  const template = {
    AWSTemplateFormatVersion: '2010-09-09',
    Description:
      'A site of files on S3 and CloudFront. Written by "npm run hosting" from src/hosting/: change it there. How to use it: /docs/hosting/.',
    Parameters: {
      DomainName: { Type: 'String', Default: '', Description: 'The host name, or nothing for one of CloudFront' },
      CertificateArn: {
        Type: 'String',
        Description: 'Its certificate, in us-east-1 (AWS Certificate Manager); any word where there is no host name',
      },
    },
    Conditions: { HasName: hasName },
    Resources: resources(),
    Outputs: {
      Bucket: value({ Ref: 'Files' }),
      Releases: value({ 'Fn::GetAtt': ['Releases', 'Arn'] }),
      Address: value({ 'Fn::Sub': 'https://${Site.DomainName}' }),
    },
  };
  return `${JSON.stringify(template, undefined, 2)}\n`;
}
