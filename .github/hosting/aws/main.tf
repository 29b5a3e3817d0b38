# For those who use Terraform: the same template, as one resource. `terraform fmt -check` passes.
#   terraform init && terraform apply -var domain_name=help.example.org -var certificate_arn=arn:aws:acm:us-east-1:...
terraform {
  required_providers {
    aws = {
      source = "hashicorp/aws"
    }
  }
}

variable "domain_name" {
  type    = string
  default = ""
}

variable "certificate_arn" {
  type    = string
  default = "none"
}

resource "aws_cloudformation_stack" "site" {
  name          = "early-help"
  template_body = file("${path.module}/template.json")
  parameters = {
    DomainName     = var.domain_name
    CertificateArn = var.certificate_arn
  }
}

output "site" {
  value = aws_cloudformation_stack.site.outputs
}
