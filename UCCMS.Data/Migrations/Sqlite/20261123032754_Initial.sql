CREATE TABLE "AccountHeads" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_AccountHeads" PRIMARY KEY,
    "Account" TEXT NOT NULL,
    "Component" TEXT NULL,
    "Product" TEXT COLLATE NOCASE NULL,
    "Code" TEXT COLLATE NOCASE NOT NULL,
    "Description" TEXT COLLATE NOCASE NOT NULL,
    "From" TEXT NOT NULL,
    "Source" TEXT COLLATE NOCASE NOT NULL,
    "IsConfirmed" INTEGER NOT NULL
);

CREATE TABLE "AnnualReturns" (
    "SupplierGstin" TEXT COLLATE NOCASE NOT NULL,
    "FinancialYear" INTEGER NOT NULL,
    "FiledOn" TEXT NOT NULL,
    "Arn" TEXT COLLATE NOCASE NOT NULL,
    "PersonId" TEXT COLLATE NOCASE NOT NULL,
    "FiledBy" TEXT COLLATE NOCASE NOT NULL,
    "RecordedAtUtc" TEXT NOT NULL,
    CONSTRAINT "PK_AnnualReturns" PRIMARY KEY ("SupplierGstin", "FinancialYear")
);

CREATE TABLE "AptInvoiceImports" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_AptInvoiceImports" PRIMARY KEY,
    "FileName" TEXT COLLATE NOCASE NOT NULL,
    "Sha256" TEXT COLLATE NOCASE NOT NULL,
    "RowCount" INTEGER NOT NULL,
    "FlaggedCount" INTEGER NOT NULL,
    "PersonId" TEXT COLLATE NOCASE NOT NULL,
    "ImportedAtUtc" TEXT NOT NULL
);

CREATE TABLE "AspNetUsers" (
    "Id" TEXT COLLATE NOCASE NOT NULL CONSTRAINT "PK_AspNetUsers" PRIMARY KEY,
    "DisplayName" TEXT COLLATE NOCASE NOT NULL,
    "MustChangePassword" INTEGER NOT NULL,
    "Language" TEXT NOT NULL,
    "UserName" TEXT COLLATE NOCASE NULL,
    "NormalizedUserName" TEXT COLLATE NOCASE NULL,
    "Email" TEXT COLLATE NOCASE NULL,
    "NormalizedEmail" TEXT COLLATE NOCASE NULL,
    "EmailConfirmed" INTEGER NOT NULL,
    "PasswordHash" TEXT COLLATE NOCASE NULL,
    "SecurityStamp" TEXT COLLATE NOCASE NULL,
    "ConcurrencyStamp" TEXT COLLATE NOCASE NULL,
    "PhoneNumber" TEXT COLLATE NOCASE NULL,
    "PhoneNumberConfirmed" INTEGER NOT NULL,
    "TwoFactorEnabled" INTEGER NOT NULL,
    "LockoutEnd" TEXT NULL,
    "LockoutEnabled" INTEGER NOT NULL,
    "AccessFailedCount" INTEGER NOT NULL
);

CREATE TABLE "AuditHeads" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_AuditHeads" PRIMARY KEY,
    "Sequence" INTEGER NOT NULL,
    "Hash" TEXT COLLATE NOCASE NOT NULL
);

CREATE TABLE "AuditRecords" (
    "Sequence" INTEGER NOT NULL CONSTRAINT "PK_AuditRecords" PRIMARY KEY,
    "RecordedAtUtc" TEXT NOT NULL,
    "BusinessAtUtc" TEXT NOT NULL,
    "PersonId" TEXT COLLATE NOCASE NOT NULL,
    "PersonName" TEXT COLLATE NOCASE NOT NULL,
    "Role" TEXT NULL,
    "OfficeId" INTEGER NOT NULL,
    "Address" TEXT COLLATE NOCASE NOT NULL,
    "Act" TEXT COLLATE NOCASE NOT NULL,
    "CommandId" TEXT NOT NULL,
    "Outcome" TEXT NOT NULL,
    "DocumentKey" TEXT COLLATE NOCASE NOT NULL,
    "DocumentTitle" TEXT COLLATE NOCASE NOT NULL,
    "Remark" TEXT COLLATE NOCASE NOT NULL,
    "Changes" TEXT COLLATE NOCASE NOT NULL,
    "PreviousHash" TEXT COLLATE NOCASE NOT NULL,
    "Hash" TEXT COLLATE NOCASE NOT NULL
);

CREATE TABLE "BillingMonths" (
    "Month" INTEGER NOT NULL CONSTRAINT "PK_BillingMonths" PRIMARY KEY,
    "From" TEXT NOT NULL,
    "To" TEXT NOT NULL,
    "BillingDate" TEXT NOT NULL,
    "ActsOn" TEXT NOT NULL,
    "Source" TEXT NOT NULL,
    "Reason" TEXT COLLATE NOCASE NULL,
    "CorrectedBy" TEXT COLLATE NOCASE NULL,
    "CorrectedAtUtc" TEXT NULL,
    "Version" INTEGER NOT NULL
);

CREATE TABLE "BookingImports" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_BookingImports" PRIMARY KEY AUTOINCREMENT,
    "FileName" TEXT COLLATE NOCASE NOT NULL,
    "Sha256" TEXT COLLATE NOCASE NOT NULL,
    "FileLength" INTEGER NOT NULL,
    "OwningOfficeId" INTEGER NOT NULL,
    "NodalOfficeId" INTEGER NOT NULL,
    "CustomerId" INTEGER NULL,
    "Status" TEXT NOT NULL,
    "StartedAtUtc" TEXT NOT NULL,
    "HeartbeatUtc" TEXT NOT NULL,
    "FinishedAtUtc" TEXT NULL,
    "PersonId" TEXT COLLATE NOCASE NOT NULL,
    "PersonName" TEXT COLLATE NOCASE NOT NULL,
    "Holder" TEXT COLLATE NOCASE NOT NULL,
    "Headers" TEXT COLLATE NOCASE NOT NULL,
    "StoredFile" TEXT NULL,
    "Found" TEXT COLLATE NOCASE NOT NULL DEFAULT '{}',
    "WithdrawnAtUtc" TEXT NULL,
    "WithdrawnBy" TEXT COLLATE NOCASE NULL,
    "WithdrawnByName" TEXT COLLATE NOCASE NULL,
    "WithdrawReason" TEXT COLLATE NOCASE NULL,
    "RowsRemovedAtUtc" TEXT NULL,
    "Version" INTEGER NOT NULL,
    "Rows_Accepted" INTEGER NOT NULL,
    "Rows_Duplicates" INTEGER NOT NULL,
    "Rows_Flagged" INTEGER NOT NULL,
    "Rows_Rejected" INTEGER NOT NULL
);

CREATE TABLE "BookingMonths" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_BookingMonths" PRIMARY KEY AUTOINCREMENT,
    "OfficeId" INTEGER NOT NULL,
    "NodalOfficeId" INTEGER NOT NULL,
    "Month" TEXT NOT NULL,
    "Product" TEXT COLLATE NOCASE NOT NULL,
    "ContractId" INTEGER NULL,
    "Articles" INTEGER NOT NULL,
    "Charges" INTEGER NOT NULL,
    "IsMerged" INTEGER NOT NULL
);

CREATE TABLE "Circulars" (
    "Number" TEXT COLLATE NOCASE NOT NULL CONSTRAINT "PK_Circulars" PRIMARY KEY,
    "Date" TEXT NOT NULL,
    "Title" TEXT COLLATE NOCASE NOT NULL,
    "Issuer" TEXT COLLATE NOCASE NOT NULL
);

CREATE TABLE "ClockOffsets" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_ClockOffsets" PRIMARY KEY,
    "Seconds" INTEGER NOT NULL
);

CREATE TABLE "CompletedCommands" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_CompletedCommands" PRIMARY KEY,
    "UseCase" TEXT COLLATE NOCASE NOT NULL,
    "PersonId" TEXT COLLATE NOCASE NOT NULL,
    "InputHash" TEXT COLLATE NOCASE NOT NULL,
    "Result" TEXT COLLATE NOCASE NOT NULL,
    "CompletedAtUtc" TEXT NOT NULL
);

CREATE TABLE "FiledMonths" (
    "SupplierGstin" TEXT COLLATE NOCASE NOT NULL,
    "Month" INTEGER NOT NULL,
    "FiledOn" TEXT NOT NULL,
    "Arn" TEXT COLLATE NOCASE NOT NULL,
    "PersonId" TEXT COLLATE NOCASE NOT NULL,
    "FiledBy" TEXT COLLATE NOCASE NOT NULL,
    "RecordedAtUtc" TEXT NOT NULL,
    "PreparedReturnId" TEXT NULL,
    "Sha256" TEXT COLLATE NOCASE NULL,
    "ReportedAptInvoices" INTEGER NOT NULL,
    "Documents" INTEGER NOT NULL,
    "Value" INTEGER NOT NULL,
    "Tax" INTEGER NOT NULL,
    CONSTRAINT "PK_FiledMonths" PRIMARY KEY ("SupplierGstin", "Month")
);

CREATE TABLE "Holidays" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Holidays" PRIMARY KEY,
    "Date" TEXT NOT NULL,
    "Name" TEXT COLLATE NOCASE NOT NULL,
    "Scope" TEXT COLLATE NOCASE NOT NULL,
    "Note" TEXT COLLATE NOCASE NOT NULL
);

CREATE TABLE "InvoiceNumberSeries" (
    "SupplierGstin" TEXT COLLATE NOCASE NOT NULL,
    "FinancialYear" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "NumberCode" TEXT COLLATE NOCASE NOT NULL,
    "LastSerial" INTEGER NOT NULL,
    "LastDate" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "PK_InvoiceNumberSeries" PRIMARY KEY ("SupplierGstin", "FinancialYear", "Kind")
);

CREATE TABLE "JobAlarms" (
    "Job" TEXT COLLATE NOCASE NOT NULL,
    "Day" TEXT NOT NULL,
    "Sentence" TEXT COLLATE NOCASE NOT NULL,
    "RaisedAtUtc" TEXT NOT NULL,
    "ClearedAtUtc" TEXT NULL,
    CONSTRAINT "PK_JobAlarms" PRIMARY KEY ("Job", "Day")
);

CREATE TABLE "JobRuns" (
    "Job" TEXT COLLATE NOCASE NOT NULL,
    "Day" TEXT NOT NULL,
    "Status" TEXT NOT NULL,
    "Node" TEXT COLLATE NOCASE NOT NULL,
    "Attempt" INTEGER NOT NULL,
    "StartedAtUtc" TEXT NOT NULL,
    "SeenAtUtc" TEXT NOT NULL,
    "FinishedAtUtc" TEXT NULL,
    "Done" INTEGER NOT NULL,
    "Parked" INTEGER NOT NULL,
    "Remark" TEXT COLLATE NOCASE NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "PK_JobRuns" PRIMARY KEY ("Job", "Day")
);

CREATE TABLE "LedgerBalances" (
    "ContractId" INTEGER NOT NULL,
    "DocumentId" TEXT NOT NULL,
    "Account" TEXT NOT NULL,
    "OfficeId" INTEGER NOT NULL,
    "ToOfficeId" INTEGER NOT NULL,
    "CarrierId" TEXT NOT NULL,
    "Component" TEXT COLLATE NOCASE NOT NULL,
    "Gstin" TEXT COLLATE NOCASE NOT NULL,
    "Amount" INTEGER NOT NULL,
    "Since" TEXT NOT NULL,
    "NodalOfficeId" INTEGER NOT NULL,
    "CounterpartOfficeId" INTEGER NULL,
    "Stage" AS (CAST(CASE WHEN "Amount" = 0 THEN NULL WHEN "Account" = 'Receivable' THEN 'Owed' WHEN "Component" = '' THEN NULL WHEN "Account" = 'Dishonoured' THEN 'CalledBack' WHEN "Account" = 'Unclassified' THEN 'Lying' WHEN "Account" = 'InterOffice' THEN 'OnItsWay' WHEN "Account" = 'ReducedByNote' THEN 'ReducedByNote' WHEN "Account" NOT IN ('Revenue', 'GstPayable', 'RoundOff') THEN NULL WHEN "OfficeId" = "CounterpartOfficeId" THEN 'AccountedAtLocation' WHEN "Account" = 'RoundOff' THEN 'RoundOffKept' ELSE 'AccountedElsewhere' END AS nvarchar(30))),
    CONSTRAINT "PK_LedgerBalances" PRIMARY KEY ("ContractId", "DocumentId", "Account", "OfficeId", "ToOfficeId", "CarrierId", "Component", "Gstin"),
    CONSTRAINT "CK_LedgerBalances_NotOverdrawn" CHECK ("Amount" <= 0 OR ("Account" <> 'Deposit' AND ("Account" <> 'Unclassified' OR "Component" <> '')))
);

CREATE TABLE "LedgerJournals" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_LedgerJournals" PRIMARY KEY,
    "Act" TEXT NOT NULL,
    "Cause" TEXT COLLATE NOCASE NOT NULL,
    "Date" TEXT NOT NULL,
    "Voucher" TEXT COLLATE NOCASE NULL,
    "ReversesId" TEXT NULL,
    "PersonId" TEXT COLLATE NOCASE NOT NULL,
    "PersonName" TEXT COLLATE NOCASE NOT NULL,
    "PostedAtUtc" TEXT NOT NULL,
    CONSTRAINT "FK_LedgerJournals_LedgerJournals_ReversesId" FOREIGN KEY ("ReversesId") REFERENCES "LedgerJournals" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "LettersOfUndertaking" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_LettersOfUndertaking" PRIMARY KEY,
    "SupplierGstin" TEXT COLLATE NOCASE NOT NULL,
    "Arn" TEXT COLLATE NOCASE NOT NULL,
    "From" TEXT NOT NULL,
    "To" TEXT NOT NULL,
    "Version" INTEGER NOT NULL
);

CREATE TABLE "NotificationAddresses" (
    "PersonId" TEXT COLLATE NOCASE NOT NULL CONSTRAINT "PK_NotificationAddresses" PRIMARY KEY,
    "Mobile" TEXT COLLATE NOCASE NOT NULL,
    "Version" INTEGER NOT NULL
);

CREATE TABLE "NotificationPreferences" (
    "PersonId" TEXT COLLATE NOCASE NOT NULL,
    "Kind" TEXT NOT NULL,
    "Mail" INTEGER NOT NULL,
    "Sms" INTEGER NOT NULL,
    "WhatsApp" INTEGER NOT NULL,
    "IsMuted" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "PK_NotificationPreferences" PRIMARY KEY ("PersonId", "Kind")
);

CREATE TABLE "Offices" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Offices" PRIMARY KEY,
    "Name" TEXT COLLATE NOCASE NOT NULL,
    "Kind" TEXT NOT NULL,
    "ParentId" INTEGER NULL,
    "CircleId" INTEGER NULL,
    "DivisionId" INTEGER NULL,
    "Path" TEXT COLLATE NOCASE NOT NULL,
    "StateCode" TEXT COLLATE NOCASE NULL,
    "District" TEXT COLLATE NOCASE NULL,
    "Pincode" TEXT COLLATE NOCASE NULL,
    "FacilityId" TEXT COLLATE NOCASE NULL,
    "IsCircleGpo" INTEGER NOT NULL,
    "IsActive" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_Offices_Offices_CircleId" FOREIGN KEY ("CircleId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Offices_Offices_DivisionId" FOREIGN KEY ("DivisionId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Offices_Offices_ParentId" FOREIGN KEY ("ParentId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "PinDistanceLoadRows" (
    "LoadId" INTEGER NOT NULL,
    "OriginPin" INTEGER NOT NULL,
    "DestinationPin" INTEGER NOT NULL,
    "Km" INTEGER NOT NULL,
    CONSTRAINT "PK_PinDistanceLoadRows" PRIMARY KEY ("LoadId", "OriginPin", "DestinationPin")
);

CREATE TABLE "PinDistances" (
    "OriginPin" INTEGER NOT NULL,
    "DestinationPin" INTEGER NOT NULL,
    "Km" INTEGER NOT NULL,
    CONSTRAINT "PK_PinDistances" PRIMARY KEY ("OriginPin", "DestinationPin")
);

CREATE TABLE "PreparedBuilds" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_PreparedBuilds" PRIMARY KEY,
    "Build" TEXT COLLATE NOCASE NOT NULL
);

CREATE TABLE "Products" (
    "Code" TEXT COLLATE NOCASE NOT NULL CONSTRAINT "PK_Products" PRIMARY KEY,
    "Name" TEXT COLLATE NOCASE NOT NULL,
    "DiscountGroup" TEXT COLLATE NOCASE NULL,
    "IsDiscountable" INTEGER NOT NULL,
    "RevenueHead" TEXT COLLATE NOCASE NOT NULL,
    "HasTrafficClass" INTEGER NOT NULL
);

CREATE TABLE "ProtectionKeys" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_ProtectionKeys" PRIMARY KEY AUTOINCREMENT,
    "Name" TEXT COLLATE NOCASE NOT NULL,
    "Xml" TEXT COLLATE NOCASE NOT NULL
);

CREATE TABLE "Reaches" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Reaches" PRIMARY KEY AUTOINCREMENT,
    "Kind" TEXT NOT NULL,
    "OfficeId" INTEGER NOT NULL,
    "FilledOn" TEXT NOT NULL
);

CREATE TABLE "ReferenceSets" (
    "Name" TEXT COLLATE NOCASE NOT NULL CONSTRAINT "PK_ReferenceSets" PRIMARY KEY,
    "ContentHash" TEXT COLLATE NOCASE NOT NULL,
    "OfficesAdded" INTEGER NOT NULL,
    "LoadedAtUtc" TEXT NOT NULL
);

CREATE TABLE "ReturnReminders" (
    "SupplierGstin" TEXT COLLATE NOCASE NOT NULL,
    "Month" INTEGER NOT NULL,
    "Day" TEXT NOT NULL,
    CONSTRAINT "PK_ReturnReminders" PRIMARY KEY ("SupplierGstin", "Month", "Day")
);

CREATE TABLE "SavedColumnMappings" (
    "Kind" TEXT COLLATE NOCASE NOT NULL,
    "HeaderKey" TEXT COLLATE NOCASE NOT NULL,
    "OfficeId" INTEGER NOT NULL,
    "OfficeName" TEXT COLLATE NOCASE NOT NULL,
    "Headers" TEXT COLLATE NOCASE NOT NULL,
    "Pairs" TEXT COLLATE NOCASE NOT NULL,
    "PersonId" TEXT COLLATE NOCASE NOT NULL,
    "PersonName" TEXT COLLATE NOCASE NOT NULL,
    "SavedAtUtc" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "PK_SavedColumnMappings" PRIMARY KEY ("Kind", "HeaderKey", "OfficeId")
);

CREATE TABLE "SigningCertificates" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_SigningCertificates" PRIMARY KEY,
    "SupplierGstin" TEXT COLLATE NOCASE NOT NULL,
    "Holder" TEXT COLLATE NOCASE NOT NULL,
    "Issuer" TEXT COLLATE NOCASE NOT NULL,
    "SerialNumber" TEXT COLLATE NOCASE NOT NULL,
    "Thumbprint" TEXT COLLATE NOCASE NOT NULL,
    "NotBeforeUtc" TEXT NOT NULL,
    "NotAfterUtc" TEXT NOT NULL,
    "FileName" TEXT COLLATE NOCASE NOT NULL,
    "Closed" BLOB NOT NULL,
    "LoadedBy" TEXT COLLATE NOCASE NOT NULL,
    "LoadedAtUtc" TEXT NOT NULL,
    "EndedAtUtc" TEXT NULL,
    "Version" INTEGER NOT NULL
);

CREATE TABLE "StoredFiles" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_StoredFiles" PRIMARY KEY,
    "Name" TEXT COLLATE NOCASE NOT NULL,
    "ContentType" TEXT COLLATE NOCASE NOT NULL,
    "Sha256" TEXT COLLATE NOCASE NOT NULL,
    "Length" INTEGER NOT NULL,
    "IsInFolder" INTEGER NOT NULL,
    "StoredAtUtc" TEXT NOT NULL
);

CREATE TABLE "SupplierGstinPolicies" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_SupplierGstinPolicies" PRIMARY KEY,
    "Kind" TEXT NOT NULL,
    "From" TEXT NOT NULL,
    "Source" TEXT COLLATE NOCASE NOT NULL
);

CREATE TABLE "AspNetUserClaims" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_AspNetUserClaims" PRIMARY KEY AUTOINCREMENT,
    "UserId" TEXT COLLATE NOCASE NOT NULL,
    "ClaimType" TEXT COLLATE NOCASE NULL,
    "ClaimValue" TEXT COLLATE NOCASE NULL,
    CONSTRAINT "FK_AspNetUserClaims_AspNetUsers_UserId" FOREIGN KEY ("UserId") REFERENCES "AspNetUsers" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "AspNetUserLogins" (
    "LoginProvider" TEXT COLLATE NOCASE NOT NULL,
    "ProviderKey" TEXT COLLATE NOCASE NOT NULL,
    "ProviderDisplayName" TEXT COLLATE NOCASE NULL,
    "UserId" TEXT COLLATE NOCASE NOT NULL,
    CONSTRAINT "PK_AspNetUserLogins" PRIMARY KEY ("LoginProvider", "ProviderKey"),
    CONSTRAINT "FK_AspNetUserLogins_AspNetUsers_UserId" FOREIGN KEY ("UserId") REFERENCES "AspNetUsers" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "AspNetUserTokens" (
    "UserId" TEXT COLLATE NOCASE NOT NULL,
    "LoginProvider" TEXT COLLATE NOCASE NOT NULL,
    "Name" TEXT COLLATE NOCASE NOT NULL,
    "Value" TEXT COLLATE NOCASE NULL,
    CONSTRAINT "PK_AspNetUserTokens" PRIMARY KEY ("UserId", "LoginProvider", "Name"),
    CONSTRAINT "FK_AspNetUserTokens_AspNetUsers_UserId" FOREIGN KEY ("UserId") REFERENCES "AspNetUsers" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "BookingDays" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_BookingDays" PRIMARY KEY AUTOINCREMENT,
    "ImportId" INTEGER NOT NULL,
    "OfficeId" INTEGER NOT NULL,
    "NodalOfficeId" INTEGER NOT NULL,
    "Day" TEXT NOT NULL,
    "Product" TEXT COLLATE NOCASE NOT NULL,
    "ContractId" INTEGER NULL,
    "Articles" INTEGER NOT NULL,
    "Charges" INTEGER NOT NULL,
    CONSTRAINT "FK_BookingDays_BookingImports_ImportId" FOREIGN KEY ("ImportId") REFERENCES "BookingImports" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "ImportRejections" (
    "ImportId" INTEGER NOT NULL,
    "RowNumber" INTEGER NOT NULL,
    "Problems" TEXT COLLATE NOCASE NOT NULL,
    "Cells" TEXT COLLATE NOCASE NOT NULL,
    CONSTRAINT "PK_ImportRejections" PRIMARY KEY ("ImportId", "RowNumber"),
    CONSTRAINT "FK_ImportRejections_BookingImports_ImportId" FOREIGN KEY ("ImportId") REFERENCES "BookingImports" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "LoadedImports" (
    "ImportId" INTEGER NOT NULL CONSTRAINT "PK_LoadedImports" PRIMARY KEY,
    "Sha256" TEXT COLLATE NOCASE NOT NULL,
    "ForOffice" INTEGER NOT NULL,
    CONSTRAINT "FK_LoadedImports_BookingImports_ImportId" FOREIGN KEY ("ImportId") REFERENCES "BookingImports" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "AptInvoices" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_AptInvoices" PRIMARY KEY,
    "ImportId" TEXT NOT NULL,
    "Number" TEXT COLLATE NOCASE NOT NULL,
    "InvoiceDate" TEXT NOT NULL,
    "CustomerId" INTEGER NOT NULL,
    "ContractId" INTEGER NOT NULL,
    "ContractNumber" TEXT COLLATE NOCASE NOT NULL,
    "PeriodFrom" TEXT NOT NULL,
    "PeriodTo" TEXT NOT NULL,
    "SupplierGstin" TEXT COLLATE NOCASE NOT NULL,
    "RecipientGstin" TEXT COLLATE NOCASE NULL,
    "OwningOfficeId" INTEGER NOT NULL,
    "NodalOfficeId" INTEGER NOT NULL,
    "ImportedAtUtc" TEXT NOT NULL,
    "HandedOverAtUtc" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_AptInvoices_AptInvoiceImports_ImportId" FOREIGN KEY ("ImportId") REFERENCES "AptInvoiceImports" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_AptInvoices_Offices_NodalOfficeId" FOREIGN KEY ("NodalOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_AptInvoices_Offices_OwningOfficeId" FOREIGN KEY ("OwningOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "AptMigrations" (
    "OfficeId" INTEGER NOT NULL CONSTRAINT "PK_AptMigrations" PRIMARY KEY,
    "On" TEXT NOT NULL,
    "Source" TEXT COLLATE NOCASE NOT NULL,
    CONSTRAINT "FK_AptMigrations_Offices_OfficeId" FOREIGN KEY ("OfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "BankStatements" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_BankStatements" PRIMARY KEY,
    "OwningOfficeId" INTEGER NOT NULL,
    "Account" TEXT COLLATE NOCASE NOT NULL,
    "Number" TEXT COLLATE NOCASE NOT NULL,
    "FromDay" TEXT NOT NULL,
    "ToDay" TEXT NOT NULL,
    "Opening" INTEGER NOT NULL,
    "Closing" INTEGER NOT NULL,
    "LineCount" INTEGER NOT NULL,
    "KnownCount" INTEGER NOT NULL,
    "KnownSum" INTEGER NOT NULL,
    "ContentHash" TEXT COLLATE NOCASE NOT NULL,
    "FileName" TEXT COLLATE NOCASE NOT NULL,
    "Sha256" TEXT COLLATE NOCASE NOT NULL,
    "ImportedBy" TEXT COLLATE NOCASE NOT NULL,
    "ImportedByName" TEXT COLLATE NOCASE NOT NULL,
    "ImportedAtUtc" TEXT NOT NULL,
    "NodalOfficeId" INTEGER NOT NULL,
    CONSTRAINT "FK_BankStatements_Offices_NodalOfficeId" FOREIGN KEY ("NodalOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_BankStatements_Offices_OwningOfficeId" FOREIGN KEY ("OwningOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Consolidations" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Consolidations" PRIMARY KEY,
    "ContractId" INTEGER NOT NULL,
    "ContractNumber" TEXT COLLATE NOCASE NOT NULL,
    "PeriodFrom" TEXT NOT NULL,
    "PeriodTo" TEXT NOT NULL,
    "BillingDate" TEXT NOT NULL,
    "OwningOfficeId" INTEGER NOT NULL,
    "NodalOfficeId" INTEGER NOT NULL,
    "Status" TEXT NOT NULL,
    "PreparedBy" TEXT COLLATE NOCASE NOT NULL,
    "PreparedAtUtc" TEXT NOT NULL,
    "IssuedAtUtc" TEXT NULL,
    "Payable" INTEGER NOT NULL,
    "AptTotal" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_Consolidations_Offices_NodalOfficeId" FOREIGN KEY ("NodalOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Consolidations_Offices_OwningOfficeId" FOREIGN KEY ("OwningOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "ConsolidationWaivers" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_ConsolidationWaivers" PRIMARY KEY,
    "Kind" TEXT NOT NULL,
    "Status" TEXT NOT NULL,
    "ContractId" INTEGER NOT NULL,
    "ContractNumber" TEXT COLLATE NOCASE NOT NULL,
    "PeriodFrom" TEXT NOT NULL,
    "PeriodTo" TEXT NOT NULL,
    "OwningOfficeId" INTEGER NOT NULL,
    "NodalOfficeId" INTEGER NOT NULL,
    "LocationOfficeId" INTEGER NULL,
    "DiscountGroup" TEXT COLLATE NOCASE NULL,
    "TrafficClass" TEXT NOT NULL,
    "Rate" INTEGER NULL,
    "Reason" TEXT COLLATE NOCASE NOT NULL,
    "RequestedBy" TEXT COLLATE NOCASE NOT NULL,
    "RequestedAtUtc" TEXT NOT NULL,
    "DecidedBy" TEXT COLLATE NOCASE NULL,
    "DecisionReason" TEXT COLLATE NOCASE NULL,
    "DecidedAtUtc" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_ConsolidationWaivers_Offices_LocationOfficeId" FOREIGN KEY ("LocationOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ConsolidationWaivers_Offices_NodalOfficeId" FOREIGN KEY ("NodalOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ConsolidationWaivers_Offices_OwningOfficeId" FOREIGN KEY ("OwningOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Customers" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Customers" PRIMARY KEY,
    "Name" TEXT COLLATE NOCASE NOT NULL,
    "EntityType" TEXT NOT NULL,
    "Pan" TEXT NULL,
    "Email" TEXT COLLATE NOCASE NOT NULL,
    "Mobile" TEXT COLLATE NOCASE NOT NULL,
    "Address" TEXT COLLATE NOCASE NOT NULL,
    "Pincode" TEXT COLLATE NOCASE NOT NULL,
    "StateCode" TEXT COLLATE NOCASE NOT NULL,
    "EnteredByOfficeId" INTEGER NOT NULL,
    "DuplicateReason" TEXT COLLATE NOCASE NULL,
    "Revision" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_Customers_Offices_EnteredByOfficeId" FOREIGN KEY ("EnteredByOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "DatedSettings" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_DatedSettings" PRIMARY KEY,
    "Key" TEXT COLLATE NOCASE NOT NULL,
    "Value" TEXT COLLATE NOCASE NOT NULL,
    "From" TEXT NOT NULL,
    "OfficeId" INTEGER NULL,
    "Source" TEXT COLLATE NOCASE NOT NULL,
    CONSTRAINT "FK_DatedSettings_Offices_OfficeId" FOREIGN KEY ("OfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "DdoAssignments" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_DdoAssignments" PRIMARY KEY,
    "RootOfficeId" INTEGER NOT NULL,
    "DdoOfficeId" INTEGER NOT NULL,
    "From" TEXT NOT NULL,
    "To" TEXT NULL,
    "Basis" TEXT COLLATE NOCASE NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_DdoAssignments_Offices_DdoOfficeId" FOREIGN KEY ("DdoOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_DdoAssignments_Offices_RootOfficeId" FOREIGN KEY ("RootOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "DeadlineEscalations" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_DeadlineEscalations" PRIMARY KEY,
    "OwningOfficeId" INTEGER NOT NULL,
    "NodalOfficeId" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "HolderRole" TEXT NOT NULL,
    "DocumentKey" TEXT COLLATE NOCASE NOT NULL,
    "Title" TEXT COLLATE NOCASE NOT NULL,
    "SinceUtc" TEXT NOT NULL,
    "DueOn" TEXT NOT NULL,
    "ToldOn" TEXT NOT NULL,
    "EndedOn" TEXT NULL,
    CONSTRAINT "FK_DeadlineEscalations_Offices_NodalOfficeId" FOREIGN KEY ("NodalOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_DeadlineEscalations_Offices_OwningOfficeId" FOREIGN KEY ("OwningOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "DeadlineRules" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_DeadlineRules" PRIMARY KEY,
    "Kind" TEXT NOT NULL,
    "CircleId" INTEGER NOT NULL,
    "From" TEXT NOT NULL,
    "Unit" TEXT NOT NULL,
    "Days" INTEGER NOT NULL,
    "Reason" TEXT COLLATE NOCASE NOT NULL,
    "Circular" TEXT COLLATE NOCASE NOT NULL,
    "SetBy" TEXT COLLATE NOCASE NOT NULL,
    CONSTRAINT "FK_DeadlineRules_Offices_CircleId" FOREIGN KEY ("CircleId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "ElekhaExplanations" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_ElekhaExplanations" PRIMARY KEY,
    "Month" INTEGER NOT NULL,
    "NodalOfficeId" INTEGER NOT NULL,
    "Head" TEXT COLLATE NOCASE NOT NULL,
    "Accounted" INTEGER NOT NULL,
    "Elekha" INTEGER NOT NULL,
    "Reason" TEXT COLLATE NOCASE NOT NULL,
    "PersonId" TEXT COLLATE NOCASE NOT NULL,
    "PersonName" TEXT COLLATE NOCASE NOT NULL,
    "ExplainedAtUtc" TEXT NOT NULL,
    CONSTRAINT "FK_ElekhaExplanations_Offices_NodalOfficeId" FOREIGN KEY ("NodalOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "ElekhaExtracts" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_ElekhaExtracts" PRIMARY KEY,
    "Month" INTEGER NOT NULL,
    "NodalOfficeId" INTEGER NOT NULL,
    "FileName" TEXT COLLATE NOCASE NOT NULL,
    "Sha256" TEXT COLLATE NOCASE NOT NULL,
    "Rows" INTEGER NOT NULL,
    "Total" INTEGER NOT NULL,
    "PersonId" TEXT COLLATE NOCASE NOT NULL,
    "PersonName" TEXT COLLATE NOCASE NOT NULL,
    "EnteredAtUtc" TEXT NOT NULL,
    CONSTRAINT "FK_ElekhaExtracts_Offices_NodalOfficeId" FOREIGN KEY ("NodalOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "ExportRuns" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_ExportRuns" PRIMARY KEY,
    "PersonId" TEXT COLLATE NOCASE NOT NULL,
    "PersonName" TEXT COLLATE NOCASE NOT NULL,
    "PostId" TEXT NOT NULL,
    "OfficeId" INTEGER NOT NULL,
    "Title" TEXT COLLATE NOCASE NOT NULL,
    "Address" TEXT COLLATE NOCASE NOT NULL,
    "Prefix" TEXT COLLATE NOCASE NOT NULL,
    "Filters" TEXT COLLATE NOCASE NOT NULL,
    "FilterMark" TEXT COLLATE NOCASE NULL,
    "ScheduleId" TEXT NULL,
    "Status" TEXT NOT NULL,
    "AskedAtUtc" TEXT NOT NULL,
    "Claim" TEXT NULL,
    "ClaimedAtUtc" TEXT NULL,
    "Attempts" INTEGER NOT NULL,
    "RowsDone" INTEGER NOT NULL,
    "Rows" INTEGER NOT NULL,
    "AsOfUtc" TEXT NULL,
    "ControlTotal" TEXT COLLATE NOCASE NOT NULL,
    "File" TEXT NULL,
    "FileName" TEXT COLLATE NOCASE NOT NULL,
    "Sha256" TEXT COLLATE NOCASE NOT NULL,
    "Length" INTEGER NOT NULL,
    "FinishedAtUtc" TEXT NULL,
    "ExpiresAtUtc" TEXT NULL,
    "Remark" TEXT COLLATE NOCASE NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_ExportRuns_Offices_OfficeId" FOREIGN KEY ("OfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "ExportSchedules" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_ExportSchedules" PRIMARY KEY,
    "PersonId" TEXT COLLATE NOCASE NOT NULL,
    "PersonName" TEXT COLLATE NOCASE NOT NULL,
    "PostId" TEXT NOT NULL,
    "OfficeId" INTEGER NOT NULL,
    "Name" TEXT COLLATE NOCASE NOT NULL,
    "Title" TEXT COLLATE NOCASE NOT NULL,
    "Address" TEXT COLLATE NOCASE NOT NULL,
    "Prefix" TEXT COLLATE NOCASE NOT NULL,
    "Cadence" TEXT NOT NULL,
    "NextOn" TEXT NOT NULL,
    "IsPaused" INTEGER NOT NULL,
    "StoppedBecause" TEXT COLLATE NOCASE NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_ExportSchedules_Offices_OfficeId" FOREIGN KEY ("OfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "GstRegistrations" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_GstRegistrations" PRIMARY KEY,
    "Gstin" TEXT NOT NULL,
    "StateCode" TEXT COLLATE NOCASE NOT NULL,
    "ShortCode" TEXT COLLATE NOCASE NOT NULL,
    "LegalName" TEXT COLLATE NOCASE NOT NULL,
    "Address" TEXT COLLATE NOCASE NOT NULL,
    "FilingOfficeId" INTEGER NOT NULL,
    "From" TEXT NOT NULL,
    "To" TEXT NULL,
    "UpiId" TEXT COLLATE NOCASE NULL,
    "BankDetails" TEXT COLLATE NOCASE NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_GstRegistrations_Offices_FilingOfficeId" FOREIGN KEY ("FilingOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "LedgerContracts" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_LedgerContracts" PRIMARY KEY,
    "NodalOfficeId" INTEGER NOT NULL,
    "IsAdvance" INTEGER NOT NULL,
    "Acts" INTEGER NOT NULL,
    CONSTRAINT "FK_LedgerContracts_Offices_NodalOfficeId" FOREIGN KEY ("NodalOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "LocationDrafts" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_LocationDrafts" PRIMARY KEY,
    "ContractId" INTEGER NOT NULL,
    "ContractNumber" TEXT COLLATE NOCASE NOT NULL,
    "PeriodFrom" TEXT NOT NULL,
    "PeriodTo" TEXT NOT NULL,
    "BillingDate" TEXT NOT NULL,
    "OwningOfficeId" INTEGER NOT NULL,
    "NodalOfficeId" INTEGER NOT NULL,
    "Status" TEXT NOT NULL,
    "SentAtUtc" TEXT NOT NULL,
    "SeenAtUtc" TEXT NULL,
    "PreparedBy" TEXT COLLATE NOCASE NULL,
    "EndorsedBy" TEXT COLLATE NOCASE NULL,
    "AcceptedBy" TEXT COLLATE NOCASE NULL,
    "SubmittedAtUtc" TEXT NULL,
    "ReturnRemark" TEXT COLLATE NOCASE NULL,
    "UnexplainedReason" TEXT COLLATE NOCASE NULL,
    "OwnTotal" INTEGER NOT NULL,
    "AptTotal" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_LocationDrafts_Offices_NodalOfficeId" FOREIGN KEY ("NodalOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_LocationDrafts_Offices_OwningOfficeId" FOREIGN KEY ("OwningOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Notifications" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Notifications" PRIMARY KEY AUTOINCREMENT,
    "Kind" TEXT NOT NULL,
    "OfficeId" INTEGER NOT NULL,
    "Role" TEXT NULL,
    "PersonId" TEXT COLLATE NOCASE NULL,
    "About" TEXT COLLATE NOCASE NOT NULL,
    "Once" TEXT COLLATE NOCASE NOT NULL,
    "Title" TEXT COLLATE NOCASE NOT NULL,
    "Text" TEXT COLLATE NOCASE NOT NULL,
    "RaisedAtUtc" TEXT NOT NULL,
    "SpreadAtUtc" TEXT NULL,
    CONSTRAINT "FK_Notifications_Offices_OfficeId" FOREIGN KEY ("OfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "OfficeMailAddresses" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_OfficeMailAddresses" PRIMARY KEY,
    "Address" TEXT COLLATE NOCASE NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_OfficeMailAddresses_Offices_Id" FOREIGN KEY ("Id") REFERENCES "Offices" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "OfficeQuestions" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_OfficeQuestions" PRIMARY KEY,
    "FindingId" INTEGER NOT NULL,
    "OwningOfficeId" INTEGER NOT NULL,
    "NodalOfficeId" INTEGER NOT NULL,
    "CounterpartOfficeId" INTEGER NULL,
    "Question" TEXT COLLATE NOCASE NOT NULL,
    "AskedByName" TEXT COLLATE NOCASE NOT NULL,
    "AskedAtUtc" TEXT NOT NULL,
    "Status" TEXT NOT NULL,
    "Answer" TEXT COLLATE NOCASE NULL,
    "AnsweredByName" TEXT COLLATE NOCASE NULL,
    "AnsweredAtUtc" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_OfficeQuestions_Offices_CounterpartOfficeId" FOREIGN KEY ("CounterpartOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_OfficeQuestions_Offices_OwningOfficeId" FOREIGN KEY ("OwningOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "OutboxMails" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_OutboxMails" PRIMARY KEY,
    "OwningOfficeId" INTEGER NOT NULL,
    "NodalOfficeId" INTEGER NOT NULL,
    "RecipientName" TEXT COLLATE NOCASE NOT NULL,
    "Channel" TEXT NOT NULL,
    "Recipient" TEXT COLLATE NOCASE NOT NULL,
    "Language" TEXT NOT NULL,
    "Subject" TEXT COLLATE NOCASE NOT NULL,
    "Body" TEXT COLLATE NOCASE NOT NULL,
    "About" TEXT COLLATE NOCASE NOT NULL,
    "Status" TEXT NOT NULL,
    "Attempts" INTEGER NOT NULL,
    "QueuedAtUtc" TEXT NOT NULL,
    "NextTryUtc" TEXT NOT NULL,
    "ClaimedAtUtc" TEXT NULL,
    "SentAtUtc" TEXT NULL,
    "LastError" TEXT COLLATE NOCASE NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_OutboxMails_Offices_NodalOfficeId" FOREIGN KEY ("NodalOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_OutboxMails_Offices_OwningOfficeId" FOREIGN KEY ("OwningOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "PaoAssignments" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_PaoAssignments" PRIMARY KEY,
    "CircleId" INTEGER NOT NULL,
    "PaoOfficeId" INTEGER NOT NULL,
    "From" TEXT NOT NULL,
    "To" TEXT NULL,
    "Basis" TEXT COLLATE NOCASE NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_PaoAssignments_Offices_CircleId" FOREIGN KEY ("CircleId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_PaoAssignments_Offices_PaoOfficeId" FOREIGN KEY ("PaoOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "ParkedSubjects" (
    "Job" TEXT COLLATE NOCASE NOT NULL,
    "Day" TEXT NOT NULL,
    "Subject" TEXT COLLATE NOCASE NOT NULL,
    "Title" TEXT COLLATE NOCASE NOT NULL,
    "OwningOfficeId" INTEGER NOT NULL,
    "NodalOfficeId" INTEGER NOT NULL,
    "Code" TEXT COLLATE NOCASE NOT NULL,
    "Reason" TEXT COLLATE NOCASE NOT NULL,
    "Attempts" INTEGER NOT NULL,
    "ParkedAtUtc" TEXT NOT NULL,
    "DoneAtUtc" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "PK_ParkedSubjects" PRIMARY KEY ("Job", "Day", "Subject"),
    CONSTRAINT "FK_ParkedSubjects_Offices_NodalOfficeId" FOREIGN KEY ("NodalOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ParkedSubjects_Offices_OwningOfficeId" FOREIGN KEY ("OwningOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Posts" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Posts" PRIMARY KEY,
    "PersonId" TEXT COLLATE NOCASE NOT NULL,
    "Role" TEXT NOT NULL,
    "OfficeId" INTEGER NOT NULL,
    "From" TEXT NOT NULL,
    "To" TEXT NULL,
    "Tenure" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_Posts_AspNetUsers_PersonId" FOREIGN KEY ("PersonId") REFERENCES "AspNetUsers" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Posts_Offices_OfficeId" FOREIGN KEY ("OfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "PreparedReturns" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_PreparedReturns" PRIMARY KEY,
    "SupplierGstin" TEXT COLLATE NOCASE NOT NULL,
    "Month" INTEGER NOT NULL,
    "OwningOfficeId" INTEGER NOT NULL,
    "NodalOfficeId" INTEGER NOT NULL,
    "PersonId" TEXT COLLATE NOCASE NOT NULL,
    "PreparedBy" TEXT COLLATE NOCASE NOT NULL,
    "PreparedAtUtc" TEXT NOT NULL,
    "Documents" INTEGER NOT NULL,
    "Value" INTEGER NOT NULL,
    "Tax" INTEGER NOT NULL,
    "Errors" INTEGER NOT NULL,
    "Warnings" INTEGER NOT NULL,
    "Differences" INTEGER NOT NULL,
    "Sha256" TEXT COLLATE NOCASE NOT NULL,
    CONSTRAINT "FK_PreparedReturns_Offices_NodalOfficeId" FOREIGN KEY ("NodalOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_PreparedReturns_Offices_OwningOfficeId" FOREIGN KEY ("OwningOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "SavedViews" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_SavedViews" PRIMARY KEY,
    "PersonId" TEXT COLLATE NOCASE NOT NULL,
    "PersonName" TEXT COLLATE NOCASE NOT NULL,
    "OfficeId" INTEGER NOT NULL,
    "ListKey" TEXT COLLATE NOCASE NOT NULL,
    "Name" TEXT COLLATE NOCASE NOT NULL,
    "Title" TEXT COLLATE NOCASE NOT NULL,
    "Address" TEXT COLLATE NOCASE NOT NULL,
    "Prefix" TEXT COLLATE NOCASE NOT NULL,
    "IsShared" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_SavedViews_Offices_OfficeId" FOREIGN KEY ("OfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "TdsCertificates" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_TdsCertificates" PRIMARY KEY,
    "Status" TEXT NOT NULL,
    "Number" TEXT COLLATE NOCASE NOT NULL,
    "DeductorGstin" TEXT COLLATE NOCASE NOT NULL,
    "Month" TEXT NOT NULL,
    "Taxable" INTEGER NOT NULL,
    "Cgst" INTEGER NOT NULL,
    "Sgst" INTEGER NOT NULL,
    "Igst" INTEGER NOT NULL,
    "Amount" INTEGER NOT NULL,
    "OwningOfficeId" INTEGER NOT NULL,
    "NodalOfficeId" INTEGER NOT NULL,
    "EnteredByName" TEXT COLLATE NOCASE NOT NULL,
    "EnteredAtUtc" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "CK_TdsCertificates_Amount" CHECK ("Amount" > 0 AND "Amount" = "Cgst" + "Sgst" + "Igst"),
    CONSTRAINT "FK_TdsCertificates_Offices_NodalOfficeId" FOREIGN KEY ("NodalOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_TdsCertificates_Offices_OwningOfficeId" FOREIGN KEY ("OwningOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "TransferBatches" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_TransferBatches" PRIMARY KEY,
    "Step" TEXT NOT NULL,
    "OwningOfficeId" INTEGER NOT NULL,
    "NodalOfficeId" INTEGER NOT NULL,
    "OpenedBy" TEXT COLLATE NOCASE NOT NULL,
    "OpenedAtUtc" TEXT NOT NULL,
    "Net" INTEGER NOT NULL,
    "Tax" INTEGER NOT NULL,
    "Total" INTEGER NOT NULL,
    "DecidedAtUtc" TEXT NULL,
    "Revision" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_TransferBatches_Offices_NodalOfficeId" FOREIGN KEY ("NodalOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_TransferBatches_Offices_OwningOfficeId" FOREIGN KEY ("OwningOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "TransferSeries" (
    "DdoOfficeId" INTEGER NOT NULL,
    "FinancialYear" INTEGER NOT NULL,
    "LastSerial" INTEGER NOT NULL,
    CONSTRAINT "PK_TransferSeries" PRIMARY KEY ("DdoOfficeId", "FinancialYear"),
    CONSTRAINT "FK_TransferSeries_Offices_DdoOfficeId" FOREIGN KEY ("DdoOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "BarcodeSeries" (
    "Prefix" TEXT COLLATE NOCASE NOT NULL CONSTRAINT "PK_BarcodeSeries" PRIMARY KEY,
    "Product" TEXT COLLATE NOCASE NOT NULL,
    "NextSerial" INTEGER NOT NULL,
    "Ranges" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_BarcodeSeries_Products_Product" FOREIGN KEY ("Product") REFERENCES "Products" ("Code") ON DELETE RESTRICT
);

CREATE TABLE "ProductTaxRates" (
    "ProductCode" TEXT COLLATE NOCASE NOT NULL,
    "From" TEXT NOT NULL,
    "Sac" TEXT COLLATE NOCASE NOT NULL,
    "Rate" INTEGER NOT NULL,
    "To" TEXT NULL,
    "IsExempt" INTEGER NOT NULL,
    "Notification" TEXT COLLATE NOCASE NOT NULL,
    CONSTRAINT "PK_ProductTaxRates" PRIMARY KEY ("ProductCode", "From"),
    CONSTRAINT "FK_ProductTaxRates_Products_ProductCode" FOREIGN KEY ("ProductCode") REFERENCES "Products" ("Code") ON DELETE RESTRICT
);

CREATE TABLE "TariffRates" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_TariffRates" PRIMARY KEY AUTOINCREMENT,
    "Product" TEXT COLLATE NOCASE NOT NULL,
    "OrderNumber" TEXT COLLATE NOCASE NOT NULL,
    "From" TEXT NOT NULL,
    "To" TEXT NULL,
    "IsLocal" INTEGER NOT NULL,
    "MinKm" INTEGER NOT NULL,
    "MaxKm" INTEGER NULL,
    "MinGrams" INTEGER NOT NULL,
    "MaxGrams" INTEGER NOT NULL,
    "Amount" INTEGER NOT NULL,
    CONSTRAINT "FK_TariffRates_Products_Product" FOREIGN KEY ("Product") REFERENCES "Products" ("Code") ON DELETE RESTRICT
);

CREATE TABLE "OfficeReaches" (
    "ReachId" INTEGER NOT NULL,
    "OfficeId" INTEGER NOT NULL,
    CONSTRAINT "PK_OfficeReaches" PRIMARY KEY ("ReachId", "OfficeId"),
    CONSTRAINT "FK_OfficeReaches_Reaches_ReachId" FOREIGN KEY ("ReachId") REFERENCES "Reaches" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "DocumentFiles" (
    "DocumentKey" TEXT COLLATE NOCASE NOT NULL CONSTRAINT "PK_DocumentFiles" PRIMARY KEY,
    "FileId" TEXT NOT NULL,
    CONSTRAINT "FK_DocumentFiles_StoredFiles_FileId" FOREIGN KEY ("FileId") REFERENCES "StoredFiles" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "StoredFileChunks" (
    "FileId" TEXT NOT NULL,
    "Number" INTEGER NOT NULL,
    "Content" BLOB NOT NULL,
    CONSTRAINT "PK_StoredFileChunks" PRIMARY KEY ("FileId", "Number"),
    CONSTRAINT "FK_StoredFileChunks_StoredFiles_FileId" FOREIGN KEY ("FileId") REFERENCES "StoredFiles" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "AptInvoiceLines" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_AptInvoiceLines" PRIMARY KEY,
    "AptInvoiceId" TEXT NOT NULL,
    "InvoiceNumber" TEXT COLLATE NOCASE NOT NULL,
    "InvoiceDate" TEXT NOT NULL,
    "SupplierGstin" TEXT COLLATE NOCASE NOT NULL,
    "RecipientGstin" TEXT COLLATE NOCASE NULL,
    "ContractId" INTEGER NOT NULL,
    "PeriodFrom" TEXT NOT NULL,
    "OwningOfficeId" INTEGER NOT NULL,
    "NodalOfficeId" INTEGER NOT NULL,
    "Product" TEXT COLLATE NOCASE NOT NULL,
    "TrafficClass" TEXT NOT NULL,
    "ArticleCount" INTEGER NOT NULL,
    "Gross" INTEGER NOT NULL,
    "Vas" INTEGER NOT NULL,
    "Discount" INTEGER NOT NULL,
    "Taxable" INTEGER NOT NULL,
    "Cgst" INTEGER NOT NULL,
    "Sgst" INTEGER NOT NULL,
    "Igst" INTEGER NOT NULL,
    "Total" INTEGER NOT NULL,
    "RowNumber" INTEGER NOT NULL,
    CONSTRAINT "FK_AptInvoiceLines_AptInvoices_AptInvoiceId" FOREIGN KEY ("AptInvoiceId") REFERENCES "AptInvoices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_AptInvoiceLines_Offices_NodalOfficeId" FOREIGN KEY ("NodalOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_AptInvoiceLines_Offices_OwningOfficeId" FOREIGN KEY ("OwningOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "BankLines" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_BankLines" PRIMARY KEY,
    "StatementId" TEXT NOT NULL,
    "OwningOfficeId" INTEGER NOT NULL,
    "Account" TEXT COLLATE NOCASE NOT NULL,
    "Key" TEXT COLLATE NOCASE NOT NULL,
    "Position" INTEGER NOT NULL,
    "BookedOn" TEXT NOT NULL,
    "ValueDate" TEXT NOT NULL,
    "Amount" INTEGER NOT NULL,
    "Reference" TEXT COLLATE NOCASE NOT NULL,
    "Payer" TEXT COLLATE NOCASE NOT NULL,
    "Narration" TEXT COLLATE NOCASE NOT NULL,
    "NodalOfficeId" INTEGER NOT NULL,
    CONSTRAINT "FK_BankLines_BankStatements_StatementId" FOREIGN KEY ("StatementId") REFERENCES "BankStatements" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_BankLines_Offices_NodalOfficeId" FOREIGN KEY ("NodalOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_BankLines_Offices_OwningOfficeId" FOREIGN KEY ("OwningOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "ConsolidationDocuments" (
    "LocationOfficeId" INTEGER NOT NULL,
    "IsBillOfSupply" INTEGER NOT NULL,
    "ConsolidationId" TEXT NOT NULL,
    "SupplierStateCode" TEXT COLLATE NOCASE NOT NULL,
    "Igst" INTEGER NOT NULL,
    "Cgst" INTEGER NOT NULL,
    "StateTax" INTEGER NOT NULL,
    "RoundOff" INTEGER NOT NULL,
    "Payable" INTEGER NOT NULL,
    CONSTRAINT "PK_ConsolidationDocuments" PRIMARY KEY ("ConsolidationId", "LocationOfficeId", "IsBillOfSupply"),
    CONSTRAINT "FK_ConsolidationDocuments_Consolidations_ConsolidationId" FOREIGN KEY ("ConsolidationId") REFERENCES "Consolidations" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_ConsolidationDocuments_Offices_LocationOfficeId" FOREIGN KEY ("LocationOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "ConsolidationRates" (
    "Group" TEXT COLLATE NOCASE NOT NULL,
    "TrafficClass" TEXT NOT NULL,
    "ConsolidationId" TEXT NOT NULL,
    "Volume" INTEGER NOT NULL,
    "OrderNumber" TEXT COLLATE NOCASE NOT NULL,
    "Rate" INTEGER NOT NULL,
    "IsOverride" INTEGER NOT NULL,
    "Discount" INTEGER NOT NULL,
    CONSTRAINT "PK_ConsolidationRates" PRIMARY KEY ("ConsolidationId", "Group", "TrafficClass"),
    CONSTRAINT "FK_ConsolidationRates_Consolidations_ConsolidationId" FOREIGN KEY ("ConsolidationId") REFERENCES "Consolidations" ("Id") ON DELETE CASCADE
);

CREATE TABLE "Contracts" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Contracts" PRIMARY KEY,
    "BillingDays" TEXT COLLATE NOCASE NULL,
    "Number" TEXT COLLATE NOCASE NOT NULL,
    "CustomerId" INTEGER NOT NULL,
    "Payment" TEXT NOT NULL,
    "Facility" TEXT NOT NULL,
    "NodalOfficeId" INTEGER NOT NULL,
    "From" TEXT NOT NULL,
    "To" TEXT NOT NULL,
    "Status" TEXT NOT NULL,
    "BillingCycle" TEXT NOT NULL,
    "InterimFrom" TEXT NOT NULL,
    "InterimTo" TEXT NULL,
    "ApprovingLevel" TEXT NOT NULL,
    "ApprovingOfficeId" INTEGER NOT NULL,
    "EnteredBy" TEXT COLLATE NOCASE NOT NULL,
    "ChangedBy" TEXT COLLATE NOCASE NOT NULL,
    "SubmittedBy" TEXT COLLATE NOCASE NULL,
    "ApprovedBy" TEXT COLLATE NOCASE NULL,
    "ApprovedAtUtc" TEXT NULL,
    "ReturnRemark" TEXT COLLATE NOCASE NULL,
    "Revision" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_Contracts_Customers_CustomerId" FOREIGN KEY ("CustomerId") REFERENCES "Customers" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Contracts_Offices_ApprovingOfficeId" FOREIGN KEY ("ApprovingOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Contracts_Offices_NodalOfficeId" FOREIGN KEY ("NodalOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "CustomerGstins" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_CustomerGstins" PRIMARY KEY,
    "CustomerId" INTEGER NOT NULL,
    "Gstin" TEXT NOT NULL,
    "StateCode" TEXT COLLATE NOCASE NOT NULL,
    "IsSez" INTEGER NOT NULL,
    "From" TEXT NOT NULL,
    "To" TEXT NULL,
    CONSTRAINT "FK_CustomerGstins_Customers_CustomerId" FOREIGN KEY ("CustomerId") REFERENCES "Customers" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "InternalJournals" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_InternalJournals" PRIMARY KEY,
    "Status" TEXT NOT NULL,
    "CustomerId" INTEGER NOT NULL,
    "CustomerName" TEXT COLLATE NOCASE NOT NULL,
    "Contracts" TEXT COLLATE NOCASE NOT NULL,
    "PeriodFrom" TEXT NOT NULL,
    "PeriodTo" TEXT NOT NULL,
    "Turn" INTEGER NOT NULL,
    "OwningOfficeId" INTEGER NOT NULL,
    "NodalOfficeId" INTEGER NOT NULL,
    "CounterpartOfficeId" INTEGER NULL,
    "DdoOfficeId" INTEGER NOT NULL,
    "Total" INTEGER NOT NULL,
    "PreparedBy" TEXT COLLATE NOCASE NOT NULL,
    "PreparedAtUtc" TEXT NOT NULL,
    "VoucherNumber" TEXT COLLATE NOCASE NULL,
    "VoucherDate" TEXT NULL,
    "PostedBy" TEXT COLLATE NOCASE NULL,
    "PostedByName" TEXT COLLATE NOCASE NULL,
    "PostedAtUtc" TEXT NULL,
    "TakenUpBy" TEXT COLLATE NOCASE NULL,
    "TakenUpAtUtc" TEXT NULL,
    "Remark" TEXT COLLATE NOCASE NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "CK_InternalJournals_TwoOffices" CHECK ("OwningOfficeId" <> "CounterpartOfficeId"),
    CONSTRAINT "CK_InternalJournals_TwoPeople" CHECK ("TakenUpBy" IS NULL OR "TakenUpBy" <> "PostedBy"),
    CONSTRAINT "CK_InternalJournals_Voucher" CHECK ("Status" NOT IN ('Posted', 'TakenUp') OR ("VoucherNumber" IS NOT NULL AND "VoucherDate" IS NOT NULL AND "PostedBy" IS NOT NULL)),
    CONSTRAINT "FK_InternalJournals_Customers_CustomerId" FOREIGN KEY ("CustomerId") REFERENCES "Customers" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_InternalJournals_Offices_CounterpartOfficeId" FOREIGN KEY ("CounterpartOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_InternalJournals_Offices_DdoOfficeId" FOREIGN KEY ("DdoOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_InternalJournals_Offices_NodalOfficeId" FOREIGN KEY ("NodalOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_InternalJournals_Offices_OwningOfficeId" FOREIGN KEY ("OwningOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "ElekhaLines" (
    "ExtractId" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "Month" INTEGER NOT NULL,
    "NodalOfficeId" INTEGER NOT NULL,
    "Ddo" TEXT COLLATE NOCASE NOT NULL,
    "Head" TEXT COLLATE NOCASE NOT NULL,
    "Amount" INTEGER NOT NULL,
    "Voucher" TEXT COLLATE NOCASE NOT NULL,
    CONSTRAINT "PK_ElekhaLines" PRIMARY KEY ("ExtractId", "Position"),
    CONSTRAINT "FK_ElekhaLines_ElekhaExtracts_ExtractId" FOREIGN KEY ("ExtractId") REFERENCES "ElekhaExtracts" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ElekhaLines_Offices_NodalOfficeId" FOREIGN KEY ("NodalOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "LedgerDocuments" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_LedgerDocuments" PRIMARY KEY,
    "Kind" TEXT NOT NULL,
    "Number" TEXT COLLATE NOCASE NOT NULL,
    "Date" TEXT NOT NULL,
    "Gstin" TEXT COLLATE NOCASE NOT NULL,
    "ContractId" INTEGER NOT NULL,
    "IsAdvance" INTEGER NOT NULL,
    "OwningOfficeId" INTEGER NOT NULL,
    "NodalOfficeId" INTEGER NOT NULL,
    "AgainstId" TEXT NULL,
    "PeriodFrom" TEXT NULL,
    CONSTRAINT "FK_LedgerDocuments_LedgerContracts_ContractId" FOREIGN KEY ("ContractId") REFERENCES "LedgerContracts" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_LedgerDocuments_LedgerDocuments_AgainstId" FOREIGN KEY ("AgainstId") REFERENCES "LedgerDocuments" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_LedgerDocuments_Offices_NodalOfficeId" FOREIGN KEY ("NodalOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_LedgerDocuments_Offices_OwningOfficeId" FOREIGN KEY ("OwningOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "LedgerPostings" (
    "JournalId" TEXT NOT NULL,
    "Line" INTEGER NOT NULL,
    "Date" TEXT NOT NULL,
    "Account" TEXT NOT NULL,
    "ContractId" INTEGER NOT NULL,
    "OfficeId" INTEGER NOT NULL,
    "ToOfficeId" INTEGER NOT NULL,
    "CarrierId" TEXT NOT NULL,
    "DocumentId" TEXT NOT NULL,
    "Component" TEXT COLLATE NOCASE NOT NULL,
    "Gstin" TEXT COLLATE NOCASE NOT NULL,
    "Amount" INTEGER NOT NULL,
    "NodalOfficeId" INTEGER NOT NULL,
    "CounterpartOfficeId" INTEGER NULL,
    CONSTRAINT "PK_LedgerPostings" PRIMARY KEY ("JournalId", "Line"),
    CONSTRAINT "CK_LedgerPostings_Amount" CHECK ("Amount" <> 0),
    CONSTRAINT "FK_LedgerPostings_LedgerContracts_ContractId" FOREIGN KEY ("ContractId") REFERENCES "LedgerContracts" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_LedgerPostings_LedgerJournals_JournalId" FOREIGN KEY ("JournalId") REFERENCES "LedgerJournals" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "ConsolidationLines" (
    "LocationOfficeId" INTEGER NOT NULL,
    "Product" TEXT COLLATE NOCASE NOT NULL,
    "TrafficClass" TEXT NOT NULL,
    "ConsolidationId" TEXT NOT NULL,
    "LocationDraftId" TEXT NULL,
    "ArticleCount" INTEGER NOT NULL,
    "Gross" INTEGER NOT NULL,
    "Vas" INTEGER NOT NULL,
    "DiscountRate" INTEGER NOT NULL,
    "Discount" INTEGER NOT NULL,
    "Taxable" INTEGER NOT NULL,
    "GstRate" INTEGER NOT NULL,
    "IsExempt" INTEGER NOT NULL,
    "FromAptFigures" INTEGER NOT NULL,
    CONSTRAINT "PK_ConsolidationLines" PRIMARY KEY ("ConsolidationId", "LocationOfficeId", "Product", "TrafficClass"),
    CONSTRAINT "FK_ConsolidationLines_Consolidations_ConsolidationId" FOREIGN KEY ("ConsolidationId") REFERENCES "Consolidations" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_ConsolidationLines_LocationDrafts_LocationDraftId" FOREIGN KEY ("LocationDraftId") REFERENCES "LocationDrafts" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ConsolidationLines_Offices_LocationOfficeId" FOREIGN KEY ("LocationOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "LocationDraftLines" (
    "Product" TEXT COLLATE NOCASE NOT NULL,
    "TrafficClass" TEXT NOT NULL,
    "LocationDraftId" TEXT NOT NULL,
    "AptCount" INTEGER NOT NULL,
    "AptGross" INTEGER NOT NULL,
    "AptVas" INTEGER NOT NULL,
    "AptDiscount" INTEGER NOT NULL,
    "AptTaxable" INTEGER NOT NULL,
    "AptTax" INTEGER NOT NULL,
    "AptTotal" INTEGER NOT NULL,
    "OwnCount" INTEGER NOT NULL,
    "OwnGross" INTEGER NOT NULL,
    "OwnVas" INTEGER NOT NULL,
    "OwnDiscount" INTEGER NOT NULL,
    CONSTRAINT "PK_LocationDraftLines" PRIMARY KEY ("LocationDraftId", "Product", "TrafficClass"),
    CONSTRAINT "FK_LocationDraftLines_LocationDrafts_LocationDraftId" FOREIGN KEY ("LocationDraftId") REFERENCES "LocationDrafts" ("Id") ON DELETE CASCADE
);

CREATE TABLE "LocationDraftRates" (
    "Group" TEXT COLLATE NOCASE NOT NULL,
    "TrafficClass" TEXT NOT NULL,
    "LocationDraftId" TEXT NOT NULL,
    "Volume" INTEGER NOT NULL,
    "Rate" INTEGER NOT NULL,
    "ClassGross" INTEGER NOT NULL,
    "ClassDiscount" INTEGER NOT NULL,
    "IsMarginal" INTEGER NOT NULL,
    CONSTRAINT "PK_LocationDraftRates" PRIMARY KEY ("LocationDraftId", "Group", "TrafficClass"),
    CONSTRAINT "FK_LocationDraftRates_LocationDrafts_LocationDraftId" FOREIGN KEY ("LocationDraftId") REFERENCES "LocationDrafts" ("Id") ON DELETE CASCADE
);

CREATE TABLE "LocationDraftReasons" (
    "Position" INTEGER NOT NULL,
    "LocationDraftId" TEXT NOT NULL,
    "Code" TEXT NOT NULL,
    "Sentence" TEXT COLLATE NOCASE NOT NULL,
    "ArticleCount" INTEGER NOT NULL,
    "Amount" INTEGER NOT NULL,
    CONSTRAINT "PK_LocationDraftReasons" PRIMARY KEY ("LocationDraftId", "Position"),
    CONSTRAINT "FK_LocationDraftReasons_LocationDrafts_LocationDraftId" FOREIGN KEY ("LocationDraftId") REFERENCES "LocationDrafts" ("Id") ON DELETE CASCADE
);

CREATE TABLE "NotificationReads" (
    "PersonId" TEXT COLLATE NOCASE NOT NULL,
    "NotificationId" INTEGER NOT NULL,
    "ReadAtUtc" TEXT NOT NULL,
    CONSTRAINT "PK_NotificationReads" PRIMARY KEY ("PersonId", "NotificationId"),
    CONSTRAINT "FK_NotificationReads_Notifications_NotificationId" FOREIGN KEY ("NotificationId") REFERENCES "Notifications" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "OutboxAttachments" (
    "Position" INTEGER NOT NULL,
    "MailId" TEXT NOT NULL,
    "DocumentKey" TEXT COLLATE NOCASE NOT NULL,
    "FileName" TEXT COLLATE NOCASE NOT NULL,
    CONSTRAINT "PK_OutboxAttachments" PRIMARY KEY ("MailId", "Position"),
    CONSTRAINT "FK_OutboxAttachments_OutboxMails_MailId" FOREIGN KEY ("MailId") REFERENCES "OutboxMails" ("Id") ON DELETE CASCADE
);

CREATE TABLE "PreparedReturnFiles" (
    "Position" INTEGER NOT NULL,
    "PreparedReturnId" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "FileId" TEXT NOT NULL,
    "Name" TEXT COLLATE NOCASE NOT NULL,
    "Sha256" TEXT COLLATE NOCASE NOT NULL,
    "Length" INTEGER NOT NULL,
    CONSTRAINT "PK_PreparedReturnFiles" PRIMARY KEY ("PreparedReturnId", "Position"),
    CONSTRAINT "FK_PreparedReturnFiles_PreparedReturns_PreparedReturnId" FOREIGN KEY ("PreparedReturnId") REFERENCES "PreparedReturns" ("Id") ON DELETE CASCADE
);

CREATE TABLE "ReturnExplanations" (
    "PreparedReturnId" TEXT NOT NULL CONSTRAINT "PK_ReturnExplanations" PRIMARY KEY,
    "SupplierGstin" TEXT COLLATE NOCASE NOT NULL,
    "Month" INTEGER NOT NULL,
    "OwningOfficeId" INTEGER NOT NULL,
    "NodalOfficeId" INTEGER NOT NULL,
    "PersonId" TEXT COLLATE NOCASE NOT NULL,
    "ExplainedBy" TEXT COLLATE NOCASE NOT NULL,
    "ExplainedAtUtc" TEXT NOT NULL,
    "Text" TEXT COLLATE NOCASE NOT NULL,
    CONSTRAINT "FK_ReturnExplanations_Offices_NodalOfficeId" FOREIGN KEY ("NodalOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ReturnExplanations_Offices_OwningOfficeId" FOREIGN KEY ("OwningOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ReturnExplanations_PreparedReturns_PreparedReturnId" FOREIGN KEY ("PreparedReturnId") REFERENCES "PreparedReturns" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "DefaultViews" (
    "PersonId" TEXT COLLATE NOCASE NOT NULL,
    "ListKey" TEXT COLLATE NOCASE NOT NULL,
    "ViewId" TEXT NOT NULL,
    CONSTRAINT "PK_DefaultViews" PRIMARY KEY ("PersonId", "ListKey"),
    CONSTRAINT "FK_DefaultViews_SavedViews_ViewId" FOREIGN KEY ("ViewId") REFERENCES "SavedViews" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "AdvanceVouchers" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_AdvanceVouchers" PRIMARY KEY,
    "Kind" TEXT NOT NULL,
    "Number" TEXT COLLATE NOCASE NOT NULL,
    "Serial" INTEGER NOT NULL,
    "FinancialYear" INTEGER NOT NULL,
    "Date" TEXT NOT NULL,
    "SupplierGstin" TEXT COLLATE NOCASE NOT NULL,
    "SupplierName" TEXT COLLATE NOCASE NOT NULL,
    "SupplierAddress" TEXT COLLATE NOCASE NOT NULL,
    "RecipientName" TEXT COLLATE NOCASE NOT NULL,
    "RecipientAddress" TEXT COLLATE NOCASE NOT NULL,
    "RecipientStateCode" TEXT COLLATE NOCASE NOT NULL,
    "RecipientGstin" TEXT COLLATE NOCASE NULL,
    "PlaceOfSupplyCode" TEXT COLLATE NOCASE NOT NULL,
    "IsInterState" INTEGER NOT NULL,
    "Rate" INTEGER NOT NULL,
    "Basis" TEXT COLLATE NOCASE NOT NULL,
    "Amount" INTEGER NOT NULL,
    "Taxable" INTEGER NOT NULL,
    "Igst" INTEGER NOT NULL,
    "Cgst" INTEGER NOT NULL,
    "StateTax" INTEGER NOT NULL,
    "Left" INTEGER NOT NULL,
    "ReceiptId" TEXT NOT NULL,
    "MoneyJournalId" TEXT NOT NULL,
    "PaidOn" TEXT NOT NULL,
    "AgainstId" TEXT NULL,
    "AgainstNumber" TEXT COLLATE NOCASE NULL,
    "AgainstDate" TEXT NULL,
    "ContractId" INTEGER NOT NULL,
    "ContractNumber" TEXT COLLATE NOCASE NOT NULL,
    "CustomerId" INTEGER NOT NULL,
    "OwningOfficeId" INTEGER NOT NULL,
    "NodalOfficeId" INTEGER NOT NULL,
    "Signatory" TEXT COLLATE NOCASE NOT NULL,
    "IssuedAtUtc" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "CK_AdvanceVouchers_Left" CHECK ("Left" >= 0 AND "Left" <= "Amount" AND "Amount" > 0),
    CONSTRAINT "FK_AdvanceVouchers_Contracts_ContractId" FOREIGN KEY ("ContractId") REFERENCES "Contracts" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_AdvanceVouchers_Customers_CustomerId" FOREIGN KEY ("CustomerId") REFERENCES "Customers" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_AdvanceVouchers_Offices_NodalOfficeId" FOREIGN KEY ("NodalOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_AdvanceVouchers_Offices_OwningOfficeId" FOREIGN KEY ("OwningOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "AptSettlements" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_AptSettlements" PRIMARY KEY,
    "Status" TEXT NOT NULL,
    "ContractId" INTEGER NOT NULL,
    "ContractNumber" TEXT COLLATE NOCASE NOT NULL,
    "CustomerId" INTEGER NOT NULL,
    "CustomerName" TEXT COLLATE NOCASE NOT NULL,
    "PeriodFrom" TEXT NOT NULL,
    "PeriodTo" TEXT NOT NULL,
    "OwningOfficeId" INTEGER NOT NULL,
    "NodalOfficeId" INTEGER NOT NULL,
    "SettledOn" TEXT NOT NULL,
    "Amount" INTEGER NOT NULL,
    "Difference" INTEGER NULL,
    "Voucher" TEXT NULL,
    "RecordedBy" TEXT COLLATE NOCASE NOT NULL,
    "RecordedAtUtc" TEXT NOT NULL,
    "ComparedAtUtc" TEXT NULL,
    "Revision" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "CK_AptSettlements_Amount" CHECK ("Amount" >= 0),
    CONSTRAINT "CK_AptSettlements_Compared" CHECK ("Status" <> 'Proposed' OR ("Difference" IS NOT NULL AND "Voucher" IS NOT NULL)),
    CONSTRAINT "FK_AptSettlements_Contracts_ContractId" FOREIGN KEY ("ContractId") REFERENCES "Contracts" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_AptSettlements_Customers_CustomerId" FOREIGN KEY ("CustomerId") REFERENCES "Customers" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_AptSettlements_Offices_NodalOfficeId" FOREIGN KEY ("NodalOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_AptSettlements_Offices_OwningOfficeId" FOREIGN KEY ("OwningOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "BarcodeRequests" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_BarcodeRequests" PRIMARY KEY,
    "Number" TEXT COLLATE NOCASE NOT NULL,
    "ContractId" INTEGER NOT NULL,
    "ContractNumber" TEXT COLLATE NOCASE NOT NULL,
    "CustomerId" INTEGER NOT NULL,
    "Product" TEXT COLLATE NOCASE NOT NULL,
    "Quantity" INTEGER NOT NULL,
    "IsSoftCopy" INTEGER NOT NULL,
    "OfficeId" INTEGER NOT NULL,
    "NodalOfficeId" INTEGER NOT NULL,
    "ApprovingOfficeId" INTEGER NOT NULL,
    "Status" TEXT NOT NULL,
    "RequestedBy" TEXT COLLATE NOCASE NOT NULL,
    "RequestedByName" TEXT COLLATE NOCASE NOT NULL,
    "RequestedAtUtc" TEXT NOT NULL,
    "DecidedBy" TEXT COLLATE NOCASE NULL,
    "DecidedByName" TEXT COLLATE NOCASE NULL,
    "DecidedAtUtc" TEXT NULL,
    "Remarks" TEXT COLLATE NOCASE NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_BarcodeRequests_Contracts_ContractId" FOREIGN KEY ("ContractId") REFERENCES "Contracts" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_BarcodeRequests_Customers_CustomerId" FOREIGN KEY ("CustomerId") REFERENCES "Customers" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_BarcodeRequests_Offices_OfficeId" FOREIGN KEY ("OfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_BarcodeRequests_Products_Product" FOREIGN KEY ("Product") REFERENCES "Products" ("Code") ON DELETE RESTRICT
);

CREATE TABLE "BookedSums" (
    "ImportId" INTEGER NOT NULL,
    "ContractId" INTEGER NOT NULL,
    "BilledFrom" TEXT NOT NULL,
    "Amount" INTEGER NOT NULL,
    "IsWatched" INTEGER NOT NULL,
    CONSTRAINT "PK_BookedSums" PRIMARY KEY ("ImportId", "ContractId", "BilledFrom"),
    CONSTRAINT "FK_BookedSums_BookingImports_ImportId" FOREIGN KEY ("ImportId") REFERENCES "BookingImports" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_BookedSums_Contracts_ContractId" FOREIGN KEY ("ContractId") REFERENCES "Contracts" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Bookings" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Bookings" PRIMARY KEY AUTOINCREMENT,
    "ImportId" INTEGER NOT NULL,
    "RowNumber" INTEGER NOT NULL,
    "OfficeId" INTEGER NOT NULL,
    "NodalOfficeId" INTEGER NOT NULL,
    "CustomerKeyed" TEXT COLLATE NOCASE NOT NULL,
    "ContractKeyed" TEXT COLLATE NOCASE NOT NULL,
    "CustomerId" INTEGER NULL,
    "ContractId" INTEGER NULL,
    "ArticleNumber" TEXT COLLATE NOCASE NOT NULL,
    "BookedAt" TEXT NOT NULL,
    "Product" TEXT COLLATE NOCASE NOT NULL,
    "TrafficClass" TEXT NOT NULL,
    "IsTrafficClassDerived" INTEGER NOT NULL,
    "DistanceKm" INTEGER NULL,
    "WeightGrams" INTEGER NOT NULL,
    "OriginPin" INTEGER NOT NULL,
    "DestinationPin" INTEGER NULL,
    "DestinationCountry" TEXT COLLATE NOCASE NOT NULL,
    "BaseTariff" INTEGER NOT NULL,
    "VasCharges" INTEGER NOT NULL,
    "TaxCharged" INTEGER NULL,
    "CodAmount" INTEGER NULL,
    "Channel" TEXT NOT NULL,
    "BatchRef" TEXT COLLATE NOCASE NULL,
    "Status" TEXT NOT NULL,
    "DatedFrom" TEXT NULL,
    "BilledFrom" TEXT NULL,
    "IsLate" INTEGER NOT NULL,
    "Doubts" INTEGER NOT NULL,
    "ExtraColumns" TEXT COLLATE NOCASE NULL,
    "ChangedByFinding" INTEGER NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_Bookings_BookingImports_ImportId" FOREIGN KEY ("ImportId") REFERENCES "BookingImports" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Bookings_Contracts_ContractId" FOREIGN KEY ("ContractId") REFERENCES "Contracts" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Bookings_Customers_CustomerId" FOREIGN KEY ("CustomerId") REFERENCES "Customers" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Bookings_Offices_OfficeId" FOREIGN KEY ("OfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "CeptTickets" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_CeptTickets" PRIMARY KEY,
    "Status" TEXT NOT NULL,
    "ContractId" INTEGER NOT NULL,
    "ContractNumber" TEXT COLLATE NOCASE NOT NULL,
    "CustomerId" INTEGER NOT NULL,
    "CustomerName" TEXT COLLATE NOCASE NOT NULL,
    "PeriodFrom" TEXT NOT NULL,
    "PeriodTo" TEXT NOT NULL,
    "OwningOfficeId" INTEGER NOT NULL,
    "NodalOfficeId" INTEGER NOT NULL,
    "CauseKey" TEXT COLLATE NOCASE NOT NULL,
    "AptInvoiceNumbers" TEXT COLLATE NOCASE NOT NULL,
    "ExpectedOn" TEXT NOT NULL,
    "ExpectedDeposit" INTEGER NOT NULL,
    "ExpectedCreditUsed" INTEGER NOT NULL,
    "PreparedAtUtc" TEXT NOT NULL,
    "Reference" TEXT COLLATE NOCASE NULL,
    "RaisedOn" TEXT NULL,
    "RaisedBy" TEXT COLLATE NOCASE NULL,
    "AnsweredOn" TEXT NULL,
    "Answer" TEXT COLLATE NOCASE NULL,
    "AnsweredBy" TEXT COLLATE NOCASE NULL,
    "Reopenings" INTEGER NOT NULL,
    "ReopenReason" TEXT COLLATE NOCASE NULL,
    "Revision" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "CK_CeptTickets_Answered" CHECK ("Status" NOT IN ('Resolved', 'Rejected') OR ("AnsweredOn" IS NOT NULL AND "Answer" IS NOT NULL)),
    CONSTRAINT "CK_CeptTickets_Raised" CHECK ("Status" = 'Draft' OR ("Reference" IS NOT NULL AND "RaisedOn" IS NOT NULL AND "RaisedBy" IS NOT NULL)),
    CONSTRAINT "FK_CeptTickets_Contracts_ContractId" FOREIGN KEY ("ContractId") REFERENCES "Contracts" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_CeptTickets_Customers_CustomerId" FOREIGN KEY ("CustomerId") REFERENCES "Customers" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_CeptTickets_Offices_NodalOfficeId" FOREIGN KEY ("NodalOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_CeptTickets_Offices_OwningOfficeId" FOREIGN KEY ("OwningOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "ContractCycles" (
    "ContractId" INTEGER NOT NULL,
    "From" TEXT NOT NULL,
    "Cycle" TEXT NOT NULL,
    "BillingDays" TEXT COLLATE NOCASE NULL,
    "Reason" TEXT COLLATE NOCASE NOT NULL,
    "ChangedBy" TEXT COLLATE NOCASE NOT NULL,
    "ChangedAtUtc" TEXT NOT NULL,
    CONSTRAINT "PK_ContractCycles" PRIMARY KEY ("ContractId", "From"),
    CONSTRAINT "FK_ContractCycles_Contracts_ContractId" FOREIGN KEY ("ContractId") REFERENCES "Contracts" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "ContractProducts" (
    "ContractId" INTEGER NOT NULL,
    "ProductCode" TEXT COLLATE NOCASE NOT NULL,
    CONSTRAINT "PK_ContractProducts" PRIMARY KEY ("ContractId", "ProductCode"),
    CONSTRAINT "FK_ContractProducts_Contracts_ContractId" FOREIGN KEY ("ContractId") REFERENCES "Contracts" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ContractProducts_Products_ProductCode" FOREIGN KEY ("ProductCode") REFERENCES "Products" ("Code") ON DELETE RESTRICT
);

CREATE TABLE "CreditCrossings" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_CreditCrossings" PRIMARY KEY,
    "ContractId" INTEGER NOT NULL,
    "ContractNumber" TEXT COLLATE NOCASE NOT NULL,
    "Kind" TEXT NOT NULL,
    "Number" INTEGER NOT NULL,
    "Act" TEXT NULL,
    "Cause" TEXT COLLATE NOCASE NOT NULL,
    "Figure" INTEGER NOT NULL,
    "Threshold" INTEGER NOT NULL,
    "CrossedAtUtc" TEXT NOT NULL,
    "ClearedAtUtc" TEXT NULL,
    "LetterQueuedAtUtc" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_CreditCrossings_Contracts_ContractId" FOREIGN KEY ("ContractId") REFERENCES "Contracts" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "CreditLimits" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_CreditLimits" PRIMARY KEY,
    "ContractId" INTEGER NOT NULL,
    "ContractNumber" TEXT COLLATE NOCASE NOT NULL,
    "OwningOfficeId" INTEGER NOT NULL,
    "NodalOfficeId" INTEGER NOT NULL,
    "ApprovingOfficeId" INTEGER NOT NULL,
    "Amount" INTEGER NOT NULL,
    "From" TEXT NOT NULL,
    "Reason" TEXT COLLATE NOCASE NOT NULL,
    "Exemption" TEXT COLLATE NOCASE NULL,
    "Status" TEXT NOT NULL,
    "ProposedBy" TEXT COLLATE NOCASE NOT NULL,
    "ProposedByName" TEXT COLLATE NOCASE NOT NULL,
    "ProposedAtUtc" TEXT NOT NULL,
    "DecidedBy" TEXT COLLATE NOCASE NULL,
    "DecidedByName" TEXT COLLATE NOCASE NULL,
    "DecidedAtUtc" TEXT NULL,
    "DecisionRemark" TEXT COLLATE NOCASE NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "CK_CreditLimits_Amount" CHECK ("Amount" >= 0),
    CONSTRAINT "FK_CreditLimits_Contracts_ContractId" FOREIGN KEY ("ContractId") REFERENCES "Contracts" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_CreditLimits_Offices_ApprovingOfficeId" FOREIGN KEY ("ApprovingOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_CreditLimits_Offices_NodalOfficeId" FOREIGN KEY ("NodalOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_CreditLimits_Offices_OwningOfficeId" FOREIGN KEY ("OwningOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "DepositSettlements" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_DepositSettlements" PRIMARY KEY,
    "ContractId" INTEGER NOT NULL,
    "ContractNumber" TEXT COLLATE NOCASE NOT NULL,
    "BillingDate" TEXT NOT NULL,
    "OwningOfficeId" INTEGER NOT NULL,
    "NodalOfficeId" INTEGER NOT NULL,
    "Settled" INTEGER NOT NULL,
    "Waiting" INTEGER NOT NULL,
    "ShortSince" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "CK_DepositSettlements_Short" CHECK (("Waiting" > 0 AND "ShortSince" IS NOT NULL) OR ("Waiting" = 0 AND "ShortSince" IS NULL)),
    CONSTRAINT "FK_DepositSettlements_Contracts_ContractId" FOREIGN KEY ("ContractId") REFERENCES "Contracts" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_DepositSettlements_Offices_NodalOfficeId" FOREIGN KEY ("NodalOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_DepositSettlements_Offices_OwningOfficeId" FOREIGN KEY ("OwningOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "DepositThresholds" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_DepositThresholds" PRIMARY KEY,
    "ContractId" INTEGER NOT NULL,
    "ContractNumber" TEXT COLLATE NOCASE NOT NULL,
    "OwningOfficeId" INTEGER NOT NULL,
    "NodalOfficeId" INTEGER NOT NULL,
    "Amount" INTEGER NOT NULL,
    "SetAtUtc" TEXT NOT NULL,
    "SetByName" TEXT COLLATE NOCASE NOT NULL,
    CONSTRAINT "FK_DepositThresholds_Contracts_ContractId" FOREIGN KEY ("ContractId") REFERENCES "Contracts" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_DepositThresholds_Offices_NodalOfficeId" FOREIGN KEY ("NodalOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_DepositThresholds_Offices_OwningOfficeId" FOREIGN KEY ("OwningOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "DiscountOrders" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_DiscountOrders" PRIMARY KEY,
    "Group" TEXT COLLATE NOCASE NOT NULL,
    "Mode" TEXT NOT NULL,
    "OrderNumber" TEXT COLLATE NOCASE NOT NULL,
    "From" TEXT NOT NULL,
    "To" TEXT NULL,
    "ExtraRate" INTEGER NOT NULL,
    "ExtraRateAbove" INTEGER NOT NULL,
    "ExtraThreshold" INTEGER NOT NULL,
    "ContractId" INTEGER NULL,
    "IsApproved" INTEGER NOT NULL,
    "ProposedBy" TEXT COLLATE NOCASE NOT NULL,
    "ApprovedBy" TEXT COLLATE NOCASE NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_DiscountOrders_Contracts_ContractId" FOREIGN KEY ("ContractId") REFERENCES "Contracts" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "FindingRechecks" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_FindingRechecks" PRIMARY KEY AUTOINCREMENT,
    "Cause" TEXT COLLATE NOCASE NOT NULL,
    "ContractId" INTEGER NULL,
    "CustomerId" INTEGER NULL,
    "OfficeId" INTEGER NULL,
    "Product" TEXT COLLATE NOCASE NULL,
    "From" TEXT NULL,
    "FirstArticle" TEXT COLLATE NOCASE NULL,
    "LastArticle" TEXT COLLATE NOCASE NULL,
    "AskedAtUtc" TEXT NOT NULL,
    "DoneAtUtc" TEXT NULL,
    "Rows" INTEGER NOT NULL,
    "Raised" INTEGER NOT NULL,
    "Ended" INTEGER NOT NULL,
    CONSTRAINT "FK_FindingRechecks_Contracts_ContractId" FOREIGN KEY ("ContractId") REFERENCES "Contracts" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_FindingRechecks_Customers_CustomerId" FOREIGN KEY ("CustomerId") REFERENCES "Customers" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_FindingRechecks_Offices_OfficeId" FOREIGN KEY ("OfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "GstInvoices" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_GstInvoices" PRIMARY KEY,
    "Kind" TEXT NOT NULL,
    "Number" TEXT COLLATE NOCASE NOT NULL,
    "Serial" INTEGER NOT NULL,
    "FinancialYear" INTEGER NOT NULL,
    "InvoiceDate" TEXT NOT NULL,
    "SupplierGstin" TEXT COLLATE NOCASE NOT NULL,
    "SupplierName" TEXT COLLATE NOCASE NOT NULL,
    "SupplierAddress" TEXT COLLATE NOCASE NOT NULL,
    "SupplierStateCode" TEXT COLLATE NOCASE NOT NULL,
    "UpiId" TEXT COLLATE NOCASE NULL,
    "BankDetails" TEXT COLLATE NOCASE NULL,
    "CustomerId" INTEGER NOT NULL,
    "RecipientName" TEXT COLLATE NOCASE NOT NULL,
    "RecipientAddress" TEXT COLLATE NOCASE NOT NULL,
    "RecipientStateCode" TEXT COLLATE NOCASE NOT NULL,
    "RecipientGstin" TEXT COLLATE NOCASE NULL,
    "Supply" TEXT NOT NULL,
    "UndertakingArn" TEXT COLLATE NOCASE NULL,
    "PlaceOfSupplyCode" TEXT COLLATE NOCASE NOT NULL,
    "PlaceOfSupplyReason" TEXT COLLATE NOCASE NOT NULL,
    "IsInterState" INTEGER NOT NULL,
    "ConsolidationId" TEXT NOT NULL,
    "LocationDraftId" TEXT NULL,
    "ContractId" INTEGER NOT NULL,
    "ContractNumber" TEXT COLLATE NOCASE NOT NULL,
    "Payment" TEXT NOT NULL,
    "PeriodFrom" TEXT NOT NULL,
    "PeriodTo" TEXT NOT NULL,
    "OwningOfficeId" INTEGER NOT NULL,
    "LocationName" TEXT COLLATE NOCASE NOT NULL,
    "NodalOfficeId" INTEGER NOT NULL,
    "IssuingOfficeName" TEXT COLLATE NOCASE NOT NULL,
    "CounterpartOfficeId" INTEGER NULL,
    "Gross" INTEGER NOT NULL,
    "Discount" INTEGER NOT NULL,
    "Vas" INTEGER NOT NULL,
    "Taxable" INTEGER NOT NULL,
    "Exempt" INTEGER NOT NULL,
    "Tax" INTEGER NOT NULL,
    "Total" INTEGER NOT NULL,
    "RoundOff" INTEGER NOT NULL,
    "Payable" INTEGER NOT NULL,
    "AmountInWords" TEXT COLLATE NOCASE NOT NULL,
    "IssuedBy" TEXT COLLATE NOCASE NOT NULL,
    "Signatory" TEXT COLLATE NOCASE NOT NULL,
    "IssuedAtUtc" TEXT NOT NULL,
    CONSTRAINT "FK_GstInvoices_Consolidations_ConsolidationId" FOREIGN KEY ("ConsolidationId") REFERENCES "Consolidations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_GstInvoices_Contracts_ContractId" FOREIGN KEY ("ContractId") REFERENCES "Contracts" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_GstInvoices_Customers_CustomerId" FOREIGN KEY ("CustomerId") REFERENCES "Customers" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_GstInvoices_LocationDrafts_LocationDraftId" FOREIGN KEY ("LocationDraftId") REFERENCES "LocationDrafts" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_GstInvoices_Offices_CounterpartOfficeId" FOREIGN KEY ("CounterpartOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_GstInvoices_Offices_NodalOfficeId" FOREIGN KEY ("NodalOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_GstInvoices_Offices_OwningOfficeId" FOREIGN KEY ("OwningOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Guarantees" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Guarantees" PRIMARY KEY,
    "ContractId" INTEGER NOT NULL,
    "ContractNumber" TEXT COLLATE NOCASE NOT NULL,
    "OwningOfficeId" INTEGER NOT NULL,
    "NodalOfficeId" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "Number" TEXT COLLATE NOCASE NOT NULL,
    "Bank" TEXT COLLATE NOCASE NOT NULL,
    "Amount" INTEGER NOT NULL,
    "From" TEXT NOT NULL,
    "To" TEXT NOT NULL,
    "ClaimBy" TEXT NOT NULL,
    "Status" TEXT NOT NULL,
    "Claimed" INTEGER NULL,
    "ClosedOn" TEXT NULL,
    "Remark" TEXT COLLATE NOCASE NULL,
    "ChangedByName" TEXT COLLATE NOCASE NOT NULL,
    "ChangedAtUtc" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "CK_Guarantees_Amount" CHECK ("Amount" > 0),
    CONSTRAINT "CK_Guarantees_Dates" CHECK ("From" <= "To" AND "To" <= "ClaimBy"),
    CONSTRAINT "FK_Guarantees_Contracts_ContractId" FOREIGN KEY ("ContractId") REFERENCES "Contracts" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Guarantees_Offices_NodalOfficeId" FOREIGN KEY ("NodalOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Guarantees_Offices_OwningOfficeId" FOREIGN KEY ("OwningOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Intimations" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Intimations" PRIMARY KEY,
    "Status" TEXT NOT NULL,
    "ContractId" INTEGER NOT NULL,
    "ContractNumber" TEXT COLLATE NOCASE NOT NULL,
    "OwningOfficeId" INTEGER NOT NULL,
    "NodalOfficeId" INTEGER NOT NULL,
    "CounterpartOfficeId" INTEGER NULL,
    "Carrier" TEXT NOT NULL,
    "Amount" INTEGER NOT NULL,
    "PreparedAtUtc" TEXT NOT NULL,
    "SentBy" TEXT COLLATE NOCASE NULL,
    "SentByName" TEXT COLLATE NOCASE NULL,
    "SentAtUtc" TEXT NULL,
    "DecidedBy" TEXT COLLATE NOCASE NULL,
    "DecidedByName" TEXT COLLATE NOCASE NULL,
    "DecidedAtUtc" TEXT NULL,
    "ReturnReason" TEXT COLLATE NOCASE NULL,
    "LetterQueuedAtUtc" TEXT NULL,
    "Revision" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "CK_Intimations_Amount" CHECK ("Amount" >= 0),
    CONSTRAINT "CK_Intimations_Hands" CHECK ("DecidedBy" IS NULL OR "DecidedBy" <> "SentBy"),
    CONSTRAINT "FK_Intimations_Contracts_ContractId" FOREIGN KEY ("ContractId") REFERENCES "Contracts" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Intimations_Offices_CounterpartOfficeId" FOREIGN KEY ("CounterpartOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Intimations_Offices_NodalOfficeId" FOREIGN KEY ("NodalOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Intimations_Offices_OwningOfficeId" FOREIGN KEY ("OwningOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "NoteProposals" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_NoteProposals" PRIMARY KEY,
    "Status" TEXT NOT NULL,
    "Mode" TEXT NOT NULL,
    "Reason" TEXT NOT NULL,
    "ReasonText" TEXT COLLATE NOCASE NOT NULL,
    "ContractId" INTEGER NOT NULL,
    "ContractNumber" TEXT COLLATE NOCASE NOT NULL,
    "CustomerId" INTEGER NOT NULL,
    "CustomerName" TEXT COLLATE NOCASE NOT NULL,
    "Payment" TEXT NOT NULL,
    "PeriodFrom" TEXT NOT NULL,
    "PeriodTo" TEXT NOT NULL,
    "OwningOfficeId" INTEGER NOT NULL,
    "NodalOfficeId" INTEGER NOT NULL,
    "NodalOfficeName" TEXT COLLATE NOCASE NOT NULL,
    "ConsolidationId" TEXT NULL,
    "PreparedBy" TEXT COLLATE NOCASE NOT NULL,
    "PreparedByName" TEXT COLLATE NOCASE NOT NULL,
    "PreparedAtUtc" TEXT NOT NULL,
    "DecidedBy" TEXT COLLATE NOCASE NULL,
    "DecidedByName" TEXT COLLATE NOCASE NULL,
    "DecidedAtUtc" TEXT NULL,
    "DecisionReason" TEXT COLLATE NOCASE NULL,
    "Credited" INTEGER NOT NULL,
    "Debited" INTEGER NOT NULL,
    "Invoiced" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_NoteProposals_Consolidations_ConsolidationId" FOREIGN KEY ("ConsolidationId") REFERENCES "Consolidations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_NoteProposals_Contracts_ContractId" FOREIGN KEY ("ContractId") REFERENCES "Contracts" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_NoteProposals_Customers_CustomerId" FOREIGN KEY ("CustomerId") REFERENCES "Customers" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_NoteProposals_Offices_NodalOfficeId" FOREIGN KEY ("NodalOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_NoteProposals_Offices_OwningOfficeId" FOREIGN KEY ("OwningOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "PendingApportionments" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_PendingApportionments" PRIMARY KEY,
    "ContractId" INTEGER NOT NULL,
    "ContractNumber" TEXT COLLATE NOCASE NOT NULL,
    "CustomerId" INTEGER NOT NULL,
    "PeriodFrom" TEXT NOT NULL,
    "PeriodTo" TEXT NOT NULL,
    "OwningOfficeId" INTEGER NOT NULL,
    "NodalOfficeId" INTEGER NOT NULL,
    "CounterpartOfficeId" INTEGER NULL,
    "Gstin" TEXT COLLATE NOCASE NOT NULL,
    "AptInvoiceNumber" TEXT COLLATE NOCASE NOT NULL,
    "SettledOn" TEXT NOT NULL,
    "Net" INTEGER NOT NULL,
    "Cgst" INTEGER NOT NULL,
    "Sgst" INTEGER NOT NULL,
    "Igst" INTEGER NOT NULL,
    "EnteredBy" TEXT COLLATE NOCASE NOT NULL,
    "EnteredAtUtc" TEXT NOT NULL,
    CONSTRAINT "CK_PendingApportionments_Amounts" CHECK ("Net" > 0 AND "Cgst" >= 0 AND "Sgst" >= 0 AND "Igst" >= 0),
    CONSTRAINT "FK_PendingApportionments_Contracts_ContractId" FOREIGN KEY ("ContractId") REFERENCES "Contracts" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_PendingApportionments_Customers_CustomerId" FOREIGN KEY ("CustomerId") REFERENCES "Customers" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_PendingApportionments_Offices_CounterpartOfficeId" FOREIGN KEY ("CounterpartOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_PendingApportionments_Offices_NodalOfficeId" FOREIGN KEY ("NodalOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_PendingApportionments_Offices_OwningOfficeId" FOREIGN KEY ("OwningOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "PeriodClosures" (
    "ContractId" INTEGER NOT NULL,
    "OfficeId" INTEGER NOT NULL,
    "PeriodFrom" TEXT NOT NULL,
    "NodalOfficeId" INTEGER NOT NULL,
    CONSTRAINT "PK_PeriodClosures" PRIMARY KEY ("ContractId", "OfficeId", "PeriodFrom"),
    CONSTRAINT "FK_PeriodClosures_Contracts_ContractId" FOREIGN KEY ("ContractId") REFERENCES "Contracts" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_PeriodClosures_Offices_OfficeId" FOREIGN KEY ("OfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Receipts" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Receipts" PRIMARY KEY,
    "Purpose" TEXT NOT NULL,
    "Status" TEXT NOT NULL,
    "Mode" TEXT NOT NULL,
    "Reference" TEXT COLLATE NOCASE NULL,
    "PaymentKey" TEXT COLLATE NOCASE NULL,
    "Terminal" TEXT COLLATE NOCASE NULL,
    "DrawnOnBank" TEXT COLLATE NOCASE NULL,
    "DrawnOnBranch" TEXT COLLATE NOCASE NULL,
    "ChequeDate" TEXT NULL,
    "RealisedOn" TEXT NULL,
    "UnpaidOn" TEXT NULL,
    "UnpaidReason" TEXT COLLATE NOCASE NULL,
    "DecidedByName" TEXT COLLATE NOCASE NULL,
    "Payer" TEXT COLLATE NOCASE NOT NULL,
    "Narration" TEXT COLLATE NOCASE NULL,
    "Amount" INTEGER NOT NULL,
    "ReceivedOn" TEXT NOT NULL,
    "ContractId" INTEGER NOT NULL,
    "ContractNumber" TEXT COLLATE NOCASE NOT NULL,
    "CustomerId" INTEGER NOT NULL,
    "OwningOfficeId" INTEGER NOT NULL,
    "NodalOfficeId" INTEGER NOT NULL,
    "RecordedBy" TEXT COLLATE NOCASE NOT NULL,
    "RecordedByName" TEXT COLLATE NOCASE NOT NULL,
    "RecordedAtUtc" TEXT NOT NULL,
    "ReversalReason" TEXT COLLATE NOCASE NULL,
    "Version" INTEGER NOT NULL,
    "Carrier" TEXT NOT NULL,
    CONSTRAINT "CK_Receipts_Amount" CHECK ("Amount" > 0),
    CONSTRAINT "FK_Receipts_Contracts_ContractId" FOREIGN KEY ("ContractId") REFERENCES "Contracts" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Receipts_Customers_CustomerId" FOREIGN KEY ("CustomerId") REFERENCES "Customers" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Receipts_Offices_NodalOfficeId" FOREIGN KEY ("NodalOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Receipts_Offices_OwningOfficeId" FOREIGN KEY ("OwningOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "SoftCopyBatches" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_SoftCopyBatches" PRIMARY KEY AUTOINCREMENT,
    "ContractId" INTEGER NOT NULL,
    "CustomerId" INTEGER NOT NULL,
    "OfficeId" INTEGER NOT NULL,
    "NodalOfficeId" INTEGER NOT NULL,
    "BatchRef" TEXT COLLATE NOCASE NOT NULL,
    "ReceivedOn" TEXT NOT NULL,
    "Sha256" TEXT COLLATE NOCASE NOT NULL,
    "Articles" INTEGER NOT NULL,
    CONSTRAINT "FK_SoftCopyBatches_Contracts_ContractId" FOREIGN KEY ("ContractId") REFERENCES "Contracts" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_SoftCopyBatches_Customers_CustomerId" FOREIGN KEY ("CustomerId") REFERENCES "Customers" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_SoftCopyBatches_Offices_OfficeId" FOREIGN KEY ("OfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "ContractLocations" (
    "ContractId" INTEGER NOT NULL,
    "OfficeId" INTEGER NOT NULL,
    "From" TEXT NOT NULL,
    "NodalOfficeId" INTEGER NOT NULL,
    "CustomerGstinId" TEXT NULL,
    "To" TEXT NULL,
    CONSTRAINT "PK_ContractLocations" PRIMARY KEY ("ContractId", "OfficeId", "From"),
    CONSTRAINT "FK_ContractLocations_Contracts_ContractId" FOREIGN KEY ("ContractId") REFERENCES "Contracts" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ContractLocations_CustomerGstins_CustomerGstinId" FOREIGN KEY ("CustomerGstinId") REFERENCES "CustomerGstins" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ContractLocations_Offices_NodalOfficeId" FOREIGN KEY ("NodalOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ContractLocations_Offices_OfficeId" FOREIGN KEY ("OfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "InternalJournalLines" (
    "Position" INTEGER NOT NULL,
    "InternalJournalId" TEXT NOT NULL,
    "DocumentId" TEXT NOT NULL,
    "DocumentNumber" TEXT COLLATE NOCASE NOT NULL,
    "DocumentDate" TEXT NOT NULL,
    "Gstin" TEXT COLLATE NOCASE NOT NULL,
    "ComponentCode" TEXT COLLATE NOCASE NOT NULL,
    "Amount" INTEGER NOT NULL,
    CONSTRAINT "PK_InternalJournalLines" PRIMARY KEY ("InternalJournalId", "Position"),
    CONSTRAINT "FK_InternalJournalLines_InternalJournals_InternalJournalId" FOREIGN KEY ("InternalJournalId") REFERENCES "InternalJournals" ("Id") ON DELETE CASCADE
);

CREATE TABLE "DuesReminders" (
    "Key" TEXT COLLATE NOCASE NOT NULL CONSTRAINT "PK_DuesReminders" PRIMARY KEY,
    "Kind" TEXT NOT NULL,
    "ContractId" INTEGER NOT NULL,
    "ContractNumber" TEXT COLLATE NOCASE NOT NULL,
    "DocumentId" TEXT NULL,
    "OwningOfficeId" INTEGER NOT NULL,
    "NodalOfficeId" INTEGER NOT NULL,
    "CustomerName" TEXT COLLATE NOCASE NOT NULL,
    "Recipient" TEXT COLLATE NOCASE NOT NULL,
    "Amount" INTEGER NOT NULL,
    "Day" TEXT NOT NULL,
    "RemindedBy" TEXT COLLATE NOCASE NOT NULL,
    "RemindedByName" TEXT COLLATE NOCASE NOT NULL,
    "RemindedAtUtc" TEXT NOT NULL,
    CONSTRAINT "FK_DuesReminders_Contracts_ContractId" FOREIGN KEY ("ContractId") REFERENCES "Contracts" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_DuesReminders_LedgerDocuments_DocumentId" FOREIGN KEY ("DocumentId") REFERENCES "LedgerDocuments" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_DuesReminders_Offices_NodalOfficeId" FOREIGN KEY ("NodalOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_DuesReminders_Offices_OwningOfficeId" FOREIGN KEY ("OwningOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "LedgerDocumentComponents" (
    "DocumentId" TEXT NOT NULL,
    "Component" TEXT COLLATE NOCASE NOT NULL,
    "Amount" INTEGER NOT NULL,
    CONSTRAINT "PK_LedgerDocumentComponents" PRIMARY KEY ("DocumentId", "Component"),
    CONSTRAINT "FK_LedgerDocumentComponents_LedgerDocuments_DocumentId" FOREIGN KEY ("DocumentId") REFERENCES "LedgerDocuments" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "SapInvoices" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_SapInvoices" PRIMARY KEY,
    "SapDocument" TEXT COLLATE NOCASE NOT NULL,
    "InvoiceNumber" TEXT COLLATE NOCASE NOT NULL,
    "InvoiceDate" TEXT NOT NULL,
    "PeriodFrom" TEXT NOT NULL,
    "PeriodTo" TEXT NOT NULL,
    "ContractId" INTEGER NOT NULL,
    "ContractNumber" TEXT COLLATE NOCASE NOT NULL,
    "CustomerId" INTEGER NOT NULL,
    "Gstin" TEXT COLLATE NOCASE NOT NULL,
    "OwningOfficeId" INTEGER NOT NULL,
    "NodalOfficeId" INTEGER NOT NULL,
    "Settlement" TEXT NOT NULL,
    "LedgerDocumentId" TEXT NULL,
    "IsInElekha" INTEGER NOT NULL,
    "Total" INTEGER NOT NULL,
    "EnteredBy" TEXT COLLATE NOCASE NOT NULL,
    "EnteredAtUtc" TEXT NOT NULL,
    CONSTRAINT "CK_SapInvoices_Payable" CHECK (("Settlement" = 'Here' AND "LedgerDocumentId" IS NOT NULL) OR ("Settlement" <> 'Here' AND "LedgerDocumentId" IS NULL)),
    CONSTRAINT "CK_SapInvoices_Total" CHECK ("Total" > 0),
    CONSTRAINT "FK_SapInvoices_Contracts_ContractId" FOREIGN KEY ("ContractId") REFERENCES "Contracts" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_SapInvoices_Customers_CustomerId" FOREIGN KEY ("CustomerId") REFERENCES "Customers" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_SapInvoices_LedgerDocuments_LedgerDocumentId" FOREIGN KEY ("LedgerDocumentId") REFERENCES "LedgerDocuments" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_SapInvoices_Offices_NodalOfficeId" FOREIGN KEY ("NodalOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_SapInvoices_Offices_OwningOfficeId" FOREIGN KEY ("OwningOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "TdsDeductions" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_TdsDeductions" PRIMARY KEY,
    "Status" TEXT NOT NULL,
    "ContractId" INTEGER NOT NULL,
    "ContractNumber" TEXT COLLATE NOCASE NOT NULL,
    "CustomerId" INTEGER NOT NULL,
    "DocumentId" TEXT NOT NULL,
    "DocumentNumber" TEXT COLLATE NOCASE NOT NULL,
    "SupplierGstin" TEXT COLLATE NOCASE NOT NULL,
    "DeductorGstin" TEXT COLLATE NOCASE NOT NULL,
    "Month" TEXT NOT NULL,
    "WithheldOn" TEXT NOT NULL,
    "Cgst" INTEGER NOT NULL,
    "Sgst" INTEGER NOT NULL,
    "Igst" INTEGER NOT NULL,
    "Amount" INTEGER NOT NULL,
    "CertificateId" TEXT NULL,
    "OwningOfficeId" INTEGER NOT NULL,
    "NodalOfficeId" INTEGER NOT NULL,
    "RecordedBy" TEXT COLLATE NOCASE NOT NULL,
    "RecordedByName" TEXT COLLATE NOCASE NOT NULL,
    "RecordedAtUtc" TEXT NOT NULL,
    "ReversalReason" TEXT COLLATE NOCASE NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "CK_TdsDeductions_Amount" CHECK ("Amount" > 0 AND "Amount" = "Cgst" + "Sgst" + "Igst"),
    CONSTRAINT "FK_TdsDeductions_Contracts_ContractId" FOREIGN KEY ("ContractId") REFERENCES "Contracts" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_TdsDeductions_Customers_CustomerId" FOREIGN KEY ("CustomerId") REFERENCES "Customers" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_TdsDeductions_LedgerDocuments_DocumentId" FOREIGN KEY ("DocumentId") REFERENCES "LedgerDocuments" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_TdsDeductions_Offices_NodalOfficeId" FOREIGN KEY ("NodalOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_TdsDeductions_Offices_OwningOfficeId" FOREIGN KEY ("OwningOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_TdsDeductions_TdsCertificates_CertificateId" FOREIGN KEY ("CertificateId") REFERENCES "TdsCertificates" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "AdvanceUses" (
    "Position" INTEGER NOT NULL,
    "VoucherId" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "On" TEXT NOT NULL,
    "Amount" INTEGER NOT NULL,
    "Taxable" INTEGER NOT NULL,
    "Igst" INTEGER NOT NULL,
    "Cgst" INTEGER NOT NULL,
    "StateTax" INTEGER NOT NULL,
    "JournalId" TEXT NOT NULL,
    CONSTRAINT "PK_AdvanceUses" PRIMARY KEY ("VoucherId", "Position"),
    CONSTRAINT "FK_AdvanceUses_AdvanceVouchers_VoucherId" FOREIGN KEY ("VoucherId") REFERENCES "AdvanceVouchers" ("Id") ON DELETE CASCADE
);

CREATE TABLE "AptSettledInvoices" (
    "Position" INTEGER NOT NULL,
    "AptSettlementId" TEXT NOT NULL,
    "AptInvoiceId" TEXT NOT NULL,
    "Number" TEXT COLLATE NOCASE NOT NULL,
    "InvoiceDate" TEXT NOT NULL,
    "SupplierGstin" TEXT COLLATE NOCASE NOT NULL,
    "Amount" INTEGER NOT NULL,
    CONSTRAINT "PK_AptSettledInvoices" PRIMARY KEY ("AptSettlementId", "Position"),
    CONSTRAINT "FK_AptSettledInvoices_AptInvoices_AptInvoiceId" FOREIGN KEY ("AptInvoiceId") REFERENCES "AptInvoices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_AptSettledInvoices_AptSettlements_AptSettlementId" FOREIGN KEY ("AptSettlementId") REFERENCES "AptSettlements" ("Id") ON DELETE CASCADE
);

CREATE TABLE "AptSettlementAmounts" (
    "Position" INTEGER NOT NULL,
    "AptSettlementId" TEXT NOT NULL,
    "LocationOfficeId" INTEGER NOT NULL,
    "ComponentCode" TEXT COLLATE NOCASE NOT NULL,
    "Apt" INTEGER NOT NULL,
    "Documents" INTEGER NOT NULL,
    CONSTRAINT "PK_AptSettlementAmounts" PRIMARY KEY ("AptSettlementId", "Position"),
    CONSTRAINT "FK_AptSettlementAmounts_AptSettlements_AptSettlementId" FOREIGN KEY ("AptSettlementId") REFERENCES "AptSettlements" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_AptSettlementAmounts_Offices_LocationOfficeId" FOREIGN KEY ("LocationOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "TransferEntries" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_TransferEntries" PRIMARY KEY,
    "Number" TEXT COLLATE NOCASE NOT NULL,
    "Purpose" TEXT NOT NULL,
    "Status" TEXT NOT NULL,
    "CustomerId" INTEGER NOT NULL,
    "CustomerName" TEXT COLLATE NOCASE NOT NULL,
    "Contracts" TEXT COLLATE NOCASE NOT NULL,
    "PeriodFrom" TEXT NOT NULL,
    "PeriodTo" TEXT NOT NULL,
    "Turn" INTEGER NOT NULL,
    "OwningOfficeId" INTEGER NOT NULL,
    "NodalOfficeId" INTEGER NOT NULL,
    "CounterpartOfficeId" INTEGER NULL,
    "FromOfficeName" TEXT COLLATE NOCASE NOT NULL,
    "ToOfficeName" TEXT COLLATE NOCASE NOT NULL,
    "DdoOfficeId" INTEGER NOT NULL,
    "PaoOfficeId" INTEGER NOT NULL,
    "AptSettlementId" TEXT NULL,
    "ReversesId" TEXT NULL,
    "Net" INTEGER NOT NULL,
    "Cgst" INTEGER NOT NULL,
    "Sgst" INTEGER NOT NULL,
    "Utgst" INTEGER NOT NULL,
    "Igst" INTEGER NOT NULL,
    "Total" INTEGER NOT NULL,
    "PreparedBy" TEXT COLLATE NOCASE NOT NULL,
    "PreparedByName" TEXT COLLATE NOCASE NOT NULL,
    "PreparedAtUtc" TEXT NOT NULL,
    "SubmittedBy" TEXT COLLATE NOCASE NULL,
    "SubmittedAtUtc" TEXT NULL,
    "VerifiedBy" TEXT COLLATE NOCASE NULL,
    "VerifiedAtUtc" TEXT NULL,
    "ApprovedBy" TEXT COLLATE NOCASE NULL,
    "ApprovedAtUtc" TEXT NULL,
    "Remark" TEXT COLLATE NOCASE NULL,
    "VoucherNumber" TEXT COLLATE NOCASE NULL,
    "VoucherDate" TEXT NULL,
    "PostedBy" TEXT COLLATE NOCASE NULL,
    "PostedAtUtc" TEXT NULL,
    "ReportQueuedAtUtc" TEXT NULL,
    "ReportSeenAtUtc" TEXT NULL,
    "ReportSeenBy" TEXT COLLATE NOCASE NULL,
    "AcknowledgedOn" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "CK_TransferEntries_Approved" CHECK ("Status" NOT IN ('Approved', 'Posted', 'Acknowledged', 'Closed', 'Reversed') OR ("VerifiedBy" IS NOT NULL AND "ApprovedBy" IS NOT NULL)),
    CONSTRAINT "CK_TransferEntries_ThreePeople" CHECK ("VerifiedBy" <> "PreparedBy" AND "VerifiedBy" <> "SubmittedBy" AND "ApprovedBy" <> "PreparedBy" AND "ApprovedBy" <> "SubmittedBy" AND "ApprovedBy" <> "VerifiedBy"),
    CONSTRAINT "CK_TransferEntries_Voucher" CHECK ("Status" NOT IN ('Posted', 'Acknowledged', 'Closed', 'Reversed') OR ("VoucherNumber" IS NOT NULL AND "VoucherDate" IS NOT NULL)),
    CONSTRAINT "FK_TransferEntries_AptSettlements_AptSettlementId" FOREIGN KEY ("AptSettlementId") REFERENCES "AptSettlements" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_TransferEntries_Customers_CustomerId" FOREIGN KEY ("CustomerId") REFERENCES "Customers" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_TransferEntries_Offices_CounterpartOfficeId" FOREIGN KEY ("CounterpartOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_TransferEntries_Offices_DdoOfficeId" FOREIGN KEY ("DdoOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_TransferEntries_Offices_NodalOfficeId" FOREIGN KEY ("NodalOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_TransferEntries_Offices_OwningOfficeId" FOREIGN KEY ("OwningOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_TransferEntries_Offices_PaoOfficeId" FOREIGN KEY ("PaoOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_TransferEntries_TransferEntries_ReversesId" FOREIGN KEY ("ReversesId") REFERENCES "TransferEntries" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "BarcodeRanges" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_BarcodeRanges" PRIMARY KEY AUTOINCREMENT,
    "RequestId" TEXT NULL,
    "Source" TEXT COLLATE NOCASE NULL,
    "ContractId" INTEGER NOT NULL,
    "CustomerId" INTEGER NOT NULL,
    "Prefix" TEXT COLLATE NOCASE NOT NULL,
    "FirstSerial" INTEGER NOT NULL,
    "LastSerial" INTEGER NOT NULL,
    "First" TEXT COLLATE NOCASE NOT NULL,
    "Last" TEXT COLLATE NOCASE NOT NULL,
    "IsSoftCopy" INTEGER NOT NULL,
    "AllottedFrom" TEXT NOT NULL,
    CONSTRAINT "FK_BarcodeRanges_BarcodeRequests_RequestId" FOREIGN KEY ("RequestId") REFERENCES "BarcodeRequests" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_BarcodeRanges_BarcodeSeries_Prefix" FOREIGN KEY ("Prefix") REFERENCES "BarcodeSeries" ("Prefix") ON DELETE RESTRICT,
    CONSTRAINT "FK_BarcodeRanges_Contracts_ContractId" FOREIGN KEY ("ContractId") REFERENCES "Contracts" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_BarcodeRanges_Customers_CustomerId" FOREIGN KEY ("CustomerId") REFERENCES "Customers" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "BookingFindings" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_BookingFindings" PRIMARY KEY AUTOINCREMENT,
    "Code" TEXT NOT NULL,
    "Severity" TEXT NOT NULL,
    "BookingId" INTEGER NOT NULL,
    "OtherBookingId" INTEGER NULL,
    "ImportId" INTEGER NOT NULL,
    "OfficeId" INTEGER NOT NULL,
    "NodalOfficeId" INTEGER NOT NULL,
    "CustomerId" INTEGER NULL,
    "ContractId" INTEGER NULL,
    "DatedFrom" TEXT NULL,
    "BilledFrom" TEXT NULL,
    "AtStake" INTEGER NOT NULL,
    "Ground" INTEGER NOT NULL,
    "Expected" INTEGER NULL,
    "EvidenceId" INTEGER NULL,
    "RowsConcerned" INTEGER NULL,
    "CounterpartOfficeId" INTEGER NULL,
    "Resolution" TEXT NOT NULL,
    "Reason" TEXT COLLATE NOCASE NULL,
    "ResolvedBy" TEXT COLLATE NOCASE NULL,
    "ResolvedByName" TEXT COLLATE NOCASE NULL,
    "ResolvedAtUtc" TEXT NULL,
    "EndedWith" INTEGER NULL,
    "Batch" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_BookingFindings_BookingImports_ImportId" FOREIGN KEY ("ImportId") REFERENCES "BookingImports" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_BookingFindings_Bookings_BookingId" FOREIGN KEY ("BookingId") REFERENCES "Bookings" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_BookingFindings_Offices_CounterpartOfficeId" FOREIGN KEY ("CounterpartOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_BookingFindings_Offices_OfficeId" FOREIGN KEY ("OfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "CeptTicketAsks" (
    "Position" INTEGER NOT NULL,
    "CeptTicketId" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "ConfirmedOn" TEXT NULL,
    CONSTRAINT "PK_CeptTicketAsks" PRIMARY KEY ("CeptTicketId", "Position"),
    CONSTRAINT "FK_CeptTicketAsks_CeptTickets_CeptTicketId" FOREIGN KEY ("CeptTicketId") REFERENCES "CeptTickets" ("Id") ON DELETE CASCADE
);

CREATE TABLE "CeptTicketEvidence" (
    "Position" INTEGER NOT NULL,
    "CeptTicketId" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "Title" TEXT COLLATE NOCASE NOT NULL,
    "DocumentKey" TEXT COLLATE NOCASE NULL,
    "Date" TEXT NOT NULL,
    "Amount" INTEGER NOT NULL,
    CONSTRAINT "PK_CeptTicketEvidence" PRIMARY KEY ("CeptTicketId", "Position"),
    CONSTRAINT "FK_CeptTicketEvidence_CeptTickets_CeptTicketId" FOREIGN KEY ("CeptTicketId") REFERENCES "CeptTickets" ("Id") ON DELETE CASCADE
);

CREATE TABLE "DepositSettlementLines" (
    "DocumentId" TEXT NOT NULL,
    "SettlementId" TEXT NOT NULL,
    "DocumentNumber" TEXT COLLATE NOCASE NOT NULL,
    "Amount" INTEGER NOT NULL,
    "SettledOn" TEXT NULL,
    CONSTRAINT "PK_DepositSettlementLines" PRIMARY KEY ("SettlementId", "DocumentId"),
    CONSTRAINT "FK_DepositSettlementLines_DepositSettlements_SettlementId" FOREIGN KEY ("SettlementId") REFERENCES "DepositSettlements" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_DepositSettlementLines_LedgerDocuments_DocumentId" FOREIGN KEY ("DocumentId") REFERENCES "LedgerDocuments" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "DiscountOrderSlabs" (
    "DiscountOrderId" TEXT NOT NULL,
    "Above" INTEGER NOT NULL,
    "UpTo" INTEGER NULL,
    "RateNtd" INTEGER NOT NULL,
    "RateTd" INTEGER NOT NULL,
    CONSTRAINT "PK_DiscountOrderSlabs" PRIMARY KEY ("DiscountOrderId", "Above"),
    CONSTRAINT "FK_DiscountOrderSlabs_DiscountOrders_DiscountOrderId" FOREIGN KEY ("DiscountOrderId") REFERENCES "DiscountOrders" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "FindingRecheckRows" (
    "RecheckId" INTEGER NOT NULL,
    "BookingId" INTEGER NOT NULL,
    CONSTRAINT "PK_FindingRecheckRows" PRIMARY KEY ("RecheckId", "BookingId"),
    CONSTRAINT "FK_FindingRecheckRows_FindingRechecks_RecheckId" FOREIGN KEY ("RecheckId") REFERENCES "FindingRechecks" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "GstInvoiceLines" (
    "Position" INTEGER NOT NULL,
    "InvoiceId" TEXT NOT NULL,
    "Product" TEXT COLLATE NOCASE NOT NULL,
    "Description" TEXT COLLATE NOCASE NOT NULL,
    "TrafficClass" TEXT NOT NULL,
    "Sac" TEXT COLLATE NOCASE NOT NULL,
    "ArticleCount" INTEGER NOT NULL,
    "Gross" INTEGER NOT NULL,
    "Vas" INTEGER NOT NULL,
    "DiscountRate" INTEGER NOT NULL,
    "Discount" INTEGER NOT NULL,
    "Taxable" INTEGER NOT NULL,
    "GstRate" INTEGER NOT NULL,
    "IsExempt" INTEGER NOT NULL,
    CONSTRAINT "PK_GstInvoiceLines" PRIMARY KEY ("InvoiceId", "Position"),
    CONSTRAINT "FK_GstInvoiceLines_GstInvoices_InvoiceId" FOREIGN KEY ("InvoiceId") REFERENCES "GstInvoices" ("Id") ON DELETE CASCADE
);

CREATE TABLE "GstInvoiceReferences" (
    "Position" INTEGER NOT NULL,
    "InvoiceId" TEXT NOT NULL,
    "Number" TEXT COLLATE NOCASE NOT NULL,
    "Date" TEXT NOT NULL,
    "AptInvoiceId" TEXT NOT NULL,
    CONSTRAINT "PK_GstInvoiceReferences" PRIMARY KEY ("InvoiceId", "Position"),
    CONSTRAINT "FK_GstInvoiceReferences_AptInvoices_AptInvoiceId" FOREIGN KEY ("AptInvoiceId") REFERENCES "AptInvoices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_GstInvoiceReferences_GstInvoices_InvoiceId" FOREIGN KEY ("InvoiceId") REFERENCES "GstInvoices" ("Id") ON DELETE CASCADE
);

CREATE TABLE "GstInvoiceTaxes" (
    "Rate" INTEGER NOT NULL,
    "InvoiceId" TEXT NOT NULL,
    "Taxable" INTEGER NOT NULL,
    "Cgst" INTEGER NOT NULL,
    "Sgst" INTEGER NOT NULL,
    "Utgst" INTEGER NOT NULL,
    "Igst" INTEGER NOT NULL,
    CONSTRAINT "PK_GstInvoiceTaxes" PRIMARY KEY ("InvoiceId", "Rate"),
    CONSTRAINT "FK_GstInvoiceTaxes_GstInvoices_InvoiceId" FOREIGN KEY ("InvoiceId") REFERENCES "GstInvoices" ("Id") ON DELETE CASCADE
);

CREATE TABLE "GstNotes" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_GstNotes" PRIMARY KEY,
    "Kind" TEXT NOT NULL,
    "Number" TEXT COLLATE NOCASE NOT NULL,
    "Serial" INTEGER NOT NULL,
    "FinancialYear" INTEGER NOT NULL,
    "NoteDate" TEXT NOT NULL,
    "SupplierGstin" TEXT COLLATE NOCASE NOT NULL,
    "SupplierName" TEXT COLLATE NOCASE NOT NULL,
    "SupplierAddress" TEXT COLLATE NOCASE NOT NULL,
    "SupplierStateCode" TEXT COLLATE NOCASE NOT NULL,
    "UpiId" TEXT COLLATE NOCASE NULL,
    "BankDetails" TEXT COLLATE NOCASE NULL,
    "CustomerId" INTEGER NOT NULL,
    "RecipientName" TEXT COLLATE NOCASE NOT NULL,
    "RecipientAddress" TEXT COLLATE NOCASE NOT NULL,
    "RecipientStateCode" TEXT COLLATE NOCASE NOT NULL,
    "RecipientGstin" TEXT COLLATE NOCASE NULL,
    "Supply" TEXT NOT NULL,
    "PlaceOfSupplyCode" TEXT COLLATE NOCASE NOT NULL,
    "PlaceOfSupplyReason" TEXT COLLATE NOCASE NOT NULL,
    "IsInterState" INTEGER NOT NULL,
    "ProposalId" TEXT NOT NULL,
    "Reason" TEXT NOT NULL,
    "ReasonText" TEXT COLLATE NOCASE NOT NULL,
    "ContractId" INTEGER NOT NULL,
    "ContractNumber" TEXT COLLATE NOCASE NOT NULL,
    "Payment" TEXT NOT NULL,
    "PeriodFrom" TEXT NOT NULL,
    "PeriodTo" TEXT NOT NULL,
    "OwningOfficeId" INTEGER NOT NULL,
    "LocationName" TEXT COLLATE NOCASE NOT NULL,
    "NodalOfficeId" INTEGER NOT NULL,
    "IssuingOfficeName" TEXT COLLATE NOCASE NOT NULL,
    "CounterpartOfficeId" INTEGER NULL,
    "Taxable" INTEGER NOT NULL,
    "Exempt" INTEGER NOT NULL,
    "Tax" INTEGER NOT NULL,
    "Total" INTEGER NOT NULL,
    "RoundOff" INTEGER NOT NULL,
    "Payable" INTEGER NOT NULL,
    "AmountInWords" TEXT COLLATE NOCASE NOT NULL,
    "PreparedBy" TEXT COLLATE NOCASE NOT NULL,
    "PreparedByName" TEXT COLLATE NOCASE NOT NULL,
    "ApprovedBy" TEXT COLLATE NOCASE NOT NULL,
    "Signatory" TEXT COLLATE NOCASE NOT NULL,
    "IssuedAtUtc" TEXT NOT NULL,
    CONSTRAINT "FK_GstNotes_Contracts_ContractId" FOREIGN KEY ("ContractId") REFERENCES "Contracts" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_GstNotes_Customers_CustomerId" FOREIGN KEY ("CustomerId") REFERENCES "Customers" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_GstNotes_NoteProposals_ProposalId" FOREIGN KEY ("ProposalId") REFERENCES "NoteProposals" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_GstNotes_Offices_CounterpartOfficeId" FOREIGN KEY ("CounterpartOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_GstNotes_Offices_NodalOfficeId" FOREIGN KEY ("NodalOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_GstNotes_Offices_OwningOfficeId" FOREIGN KEY ("OwningOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "InterestCharges" (
    "ProposalId" TEXT NOT NULL CONSTRAINT "PK_InterestCharges" PRIMARY KEY,
    "DocumentId" TEXT NOT NULL,
    "OwningOfficeId" INTEGER NOT NULL,
    "NodalOfficeId" INTEGER NOT NULL,
    "Amount" INTEGER NOT NULL,
    "Until" TEXT NOT NULL,
    CONSTRAINT "CK_InterestCharges_Amount" CHECK ("Amount" > 0),
    CONSTRAINT "FK_InterestCharges_LedgerDocuments_DocumentId" FOREIGN KEY ("DocumentId") REFERENCES "LedgerDocuments" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_InterestCharges_NoteProposals_ProposalId" FOREIGN KEY ("ProposalId") REFERENCES "NoteProposals" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_InterestCharges_Offices_NodalOfficeId" FOREIGN KEY ("NodalOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_InterestCharges_Offices_OwningOfficeId" FOREIGN KEY ("OwningOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "NoteProposalDrafts" (
    "DraftId" TEXT NOT NULL,
    "ProposalId" TEXT NOT NULL,
    CONSTRAINT "PK_NoteProposalDrafts" PRIMARY KEY ("ProposalId", "DraftId"),
    CONSTRAINT "FK_NoteProposalDrafts_LocationDrafts_DraftId" FOREIGN KEY ("DraftId") REFERENCES "LocationDrafts" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_NoteProposalDrafts_NoteProposals_ProposalId" FOREIGN KEY ("ProposalId") REFERENCES "NoteProposals" ("Id") ON DELETE CASCADE
);

CREATE TABLE "ProposedInvoices" (
    "Position" INTEGER NOT NULL,
    "ProposalId" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "LocationOfficeId" INTEGER NOT NULL,
    "LocationName" TEXT COLLATE NOCASE NOT NULL,
    "LocationDraftId" TEXT NULL,
    "SupplierGstin" TEXT COLLATE NOCASE NOT NULL,
    "SupplierStateCode" TEXT COLLATE NOCASE NOT NULL,
    "RecipientName" TEXT COLLATE NOCASE NOT NULL,
    "RecipientGstin" TEXT COLLATE NOCASE NULL,
    "Supply" TEXT NOT NULL,
    "PlaceOfSupplyCode" TEXT COLLATE NOCASE NOT NULL,
    "Taxable" INTEGER NOT NULL,
    "Exempt" INTEGER NOT NULL,
    "Tax" INTEGER NOT NULL,
    "RoundOff" INTEGER NOT NULL,
    "Payable" INTEGER NOT NULL,
    CONSTRAINT "PK_ProposedInvoices" PRIMARY KEY ("ProposalId", "Position"),
    CONSTRAINT "FK_ProposedInvoices_LocationDrafts_LocationDraftId" FOREIGN KEY ("LocationDraftId") REFERENCES "LocationDrafts" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ProposedInvoices_NoteProposals_ProposalId" FOREIGN KEY ("ProposalId") REFERENCES "NoteProposals" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_ProposedInvoices_Offices_LocationOfficeId" FOREIGN KEY ("LocationOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "ProposedNotes" (
    "Position" INTEGER NOT NULL,
    "ProposalId" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "LocationOfficeId" INTEGER NOT NULL,
    "LocationName" TEXT COLLATE NOCASE NOT NULL,
    "SupplierGstin" TEXT COLLATE NOCASE NOT NULL,
    "SupplierStateCode" TEXT COLLATE NOCASE NOT NULL,
    "RecipientName" TEXT COLLATE NOCASE NOT NULL,
    "RecipientAddress" TEXT COLLATE NOCASE NOT NULL,
    "RecipientStateCode" TEXT COLLATE NOCASE NOT NULL,
    "RecipientGstin" TEXT COLLATE NOCASE NULL,
    "Supply" TEXT NOT NULL,
    "PlaceOfSupplyCode" TEXT COLLATE NOCASE NOT NULL,
    "PlaceOfSupplyReason" TEXT COLLATE NOCASE NOT NULL,
    "Value" INTEGER NOT NULL,
    "Tax" INTEGER NOT NULL,
    "Payable" INTEGER NOT NULL,
    CONSTRAINT "PK_ProposedNotes" PRIMARY KEY ("ProposalId", "Position"),
    CONSTRAINT "FK_ProposedNotes_NoteProposals_ProposalId" FOREIGN KEY ("ProposalId") REFERENCES "NoteProposals" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_ProposedNotes_Offices_LocationOfficeId" FOREIGN KEY ("LocationOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Allocations" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Allocations" PRIMARY KEY,
    "ReceiptId" TEXT NOT NULL,
    "DocumentId" TEXT NOT NULL,
    "DocumentNumber" TEXT COLLATE NOCASE NOT NULL,
    "Amount" INTEGER NOT NULL,
    "IsUndone" INTEGER NOT NULL,
    "OwningOfficeId" INTEGER NOT NULL,
    "NodalOfficeId" INTEGER NOT NULL,
    "MadeBy" TEXT COLLATE NOCASE NOT NULL,
    "MadeByName" TEXT COLLATE NOCASE NOT NULL,
    "MadeAtUtc" TEXT NOT NULL,
    "UndoneBy" TEXT COLLATE NOCASE NULL,
    "UndoneAtUtc" TEXT NULL,
    "UndoReason" TEXT COLLATE NOCASE NULL,
    "IsCalledBack" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "CK_Allocations_Amount" CHECK ("Amount" > 0),
    CONSTRAINT "FK_Allocations_LedgerDocuments_DocumentId" FOREIGN KEY ("DocumentId") REFERENCES "LedgerDocuments" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Allocations_Offices_NodalOfficeId" FOREIGN KEY ("NodalOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Allocations_Offices_OwningOfficeId" FOREIGN KEY ("OwningOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Allocations_Receipts_ReceiptId" FOREIGN KEY ("ReceiptId") REFERENCES "Receipts" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "BankClearings" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_BankClearings" PRIMARY KEY,
    "LineId" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "Status" TEXT NOT NULL,
    "ReceiptId" TEXT NULL,
    "IsExact" INTEGER NOT NULL,
    "Reason" TEXT COLLATE NOCASE NOT NULL,
    "OwningOfficeId" INTEGER NOT NULL,
    "MadeBy" TEXT COLLATE NOCASE NOT NULL,
    "MadeByName" TEXT COLLATE NOCASE NOT NULL,
    "MadeAtUtc" TEXT NOT NULL,
    "UndoneBy" TEXT COLLATE NOCASE NULL,
    "UndoneAtUtc" TEXT NULL,
    "UndoReason" TEXT COLLATE NOCASE NULL,
    "Version" INTEGER NOT NULL,
    "NodalOfficeId" INTEGER NOT NULL,
    "AuditTitle" TEXT COLLATE NOCASE NOT NULL,
    CONSTRAINT "CK_BankClearings_Receipt" CHECK (("Kind" = 'Receipt' AND "ReceiptId" IS NOT NULL) OR ("Kind" = 'NotOurs' AND "ReceiptId" IS NULL)),
    CONSTRAINT "FK_BankClearings_BankLines_LineId" FOREIGN KEY ("LineId") REFERENCES "BankLines" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_BankClearings_Offices_NodalOfficeId" FOREIGN KEY ("NodalOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_BankClearings_Offices_OwningOfficeId" FOREIGN KEY ("OwningOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_BankClearings_Receipts_ReceiptId" FOREIGN KEY ("ReceiptId") REFERENCES "Receipts" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "ChequeIntentions" (
    "Position" INTEGER NOT NULL,
    "ReceiptId" TEXT NOT NULL,
    "DocumentId" TEXT NOT NULL,
    "DocumentNumber" TEXT COLLATE NOCASE NOT NULL,
    "Amount" INTEGER NOT NULL,
    CONSTRAINT "PK_ChequeIntentions" PRIMARY KEY ("ReceiptId", "Position"),
    CONSTRAINT "CK_ChequeIntentions_Amount" CHECK ("Amount" > 0),
    CONSTRAINT "FK_ChequeIntentions_LedgerDocuments_DocumentId" FOREIGN KEY ("DocumentId") REFERENCES "LedgerDocuments" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ChequeIntentions_Receipts_ReceiptId" FOREIGN KEY ("ReceiptId") REFERENCES "Receipts" ("Id") ON DELETE CASCADE
);

CREATE TABLE "IntimationLines" (
    "Position" INTEGER NOT NULL,
    "IntimationId" TEXT NOT NULL,
    "ReceiptId" TEXT NOT NULL,
    "DocumentId" TEXT NULL,
    "DocumentNumber" TEXT COLLATE NOCASE NULL,
    "Amount" INTEGER NOT NULL,
    "HeldUnder" TEXT NULL,
    CONSTRAINT "PK_IntimationLines" PRIMARY KEY ("IntimationId", "Position"),
    CONSTRAINT "CK_IntimationLines_Amount" CHECK ("Amount" > 0),
    CONSTRAINT "FK_IntimationLines_Intimations_IntimationId" FOREIGN KEY ("IntimationId") REFERENCES "Intimations" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_IntimationLines_LedgerDocuments_DocumentId" FOREIGN KEY ("DocumentId") REFERENCES "LedgerDocuments" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_IntimationLines_Receipts_ReceiptId" FOREIGN KEY ("ReceiptId") REFERENCES "Receipts" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Refunds" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Refunds" PRIMARY KEY,
    "ContractId" INTEGER NOT NULL,
    "ContractNumber" TEXT COLLATE NOCASE NOT NULL,
    "ReceiptId" TEXT NULL,
    "Amount" INTEGER NOT NULL,
    "Reason" TEXT COLLATE NOCASE NOT NULL,
    "VoucherNumber" TEXT COLLATE NOCASE NOT NULL,
    "PaidOn" TEXT NOT NULL,
    "OwningOfficeId" INTEGER NOT NULL,
    "NodalOfficeId" INTEGER NOT NULL,
    "PaidBy" TEXT COLLATE NOCASE NOT NULL,
    "PaidByName" TEXT COLLATE NOCASE NOT NULL,
    "PaidAtUtc" TEXT NOT NULL,
    CONSTRAINT "CK_Refunds_Amount" CHECK ("Amount" > 0),
    CONSTRAINT "FK_Refunds_Contracts_ContractId" FOREIGN KEY ("ContractId") REFERENCES "Contracts" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Refunds_Offices_NodalOfficeId" FOREIGN KEY ("NodalOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Refunds_Offices_OwningOfficeId" FOREIGN KEY ("OwningOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Refunds_Receipts_ReceiptId" FOREIGN KEY ("ReceiptId") REFERENCES "Receipts" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "SoftCopyArticles" (
    "BatchId" INTEGER NOT NULL,
    "ArticleNumber" TEXT COLLATE NOCASE NOT NULL,
    CONSTRAINT "PK_SoftCopyArticles" PRIMARY KEY ("ArticleNumber", "BatchId"),
    CONSTRAINT "FK_SoftCopyArticles_SoftCopyBatches_BatchId" FOREIGN KEY ("BatchId") REFERENCES "SoftCopyBatches" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "SapInvoiceLines" (
    "Product" TEXT COLLATE NOCASE NOT NULL,
    "InvoiceId" TEXT NOT NULL,
    "Taxable" INTEGER NOT NULL,
    "Cgst" INTEGER NOT NULL,
    "Sgst" INTEGER NOT NULL,
    "Igst" INTEGER NOT NULL,
    CONSTRAINT "PK_SapInvoiceLines" PRIMARY KEY ("InvoiceId", "Product"),
    CONSTRAINT "FK_SapInvoiceLines_SapInvoices_InvoiceId" FOREIGN KEY ("InvoiceId") REFERENCES "SapInvoices" ("Id") ON DELETE CASCADE
);

CREATE TABLE "SapRevenueGaps" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_SapRevenueGaps" PRIMARY KEY,
    "OwningOfficeId" INTEGER NOT NULL,
    "NodalOfficeId" INTEGER NOT NULL,
    "CounterpartOfficeId" INTEGER NULL,
    "Status" TEXT NOT NULL,
    "Title" TEXT COLLATE NOCASE NOT NULL,
    "MarkedBy" TEXT COLLATE NOCASE NOT NULL,
    "MarkedByName" TEXT COLLATE NOCASE NOT NULL,
    "MarkedAtUtc" TEXT NOT NULL,
    "AcknowledgedBy" TEXT COLLATE NOCASE NULL,
    "AcknowledgedAtUtc" TEXT NULL,
    "Answer" TEXT COLLATE NOCASE NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_SapRevenueGaps_Offices_CounterpartOfficeId" FOREIGN KEY ("CounterpartOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_SapRevenueGaps_Offices_NodalOfficeId" FOREIGN KEY ("NodalOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_SapRevenueGaps_Offices_OwningOfficeId" FOREIGN KEY ("OwningOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_SapRevenueGaps_SapInvoices_Id" FOREIGN KEY ("Id") REFERENCES "SapInvoices" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "MiscTransactions" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_MiscTransactions" PRIMARY KEY,
    "Reason" TEXT NOT NULL,
    "Status" TEXT NOT NULL,
    "ContractId" INTEGER NULL,
    "Contracts" TEXT COLLATE NOCASE NOT NULL,
    "CustomerId" INTEGER NOT NULL,
    "CustomerName" TEXT COLLATE NOCASE NOT NULL,
    "PeriodFrom" TEXT NOT NULL,
    "PeriodTo" TEXT NOT NULL,
    "OwningOfficeId" INTEGER NOT NULL,
    "NodalOfficeId" INTEGER NOT NULL,
    "CounterpartOfficeId" INTEGER NULL,
    "AptSettlementId" TEXT NULL,
    "TransferEntryId" TEXT NULL,
    "Amount" INTEGER NOT NULL,
    "PartReason" TEXT COLLATE NOCASE NULL,
    "PreparedBy" TEXT COLLATE NOCASE NOT NULL,
    "PreparedAtUtc" TEXT NOT NULL,
    "VoucherNumber" TEXT COLLATE NOCASE NULL,
    "VoucherDate" TEXT NULL,
    "PostedBy" TEXT COLLATE NOCASE NULL,
    "PostedByName" TEXT COLLATE NOCASE NULL,
    "PostedAtUtc" TEXT NULL,
    "ReversalVoucherNumber" TEXT COLLATE NOCASE NULL,
    "ReversalDate" TEXT NULL,
    "ReversalReason" TEXT COLLATE NOCASE NULL,
    "ReversedBy" TEXT COLLATE NOCASE NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "CK_MiscTransactions_Amount" CHECK ("Reason" <> 'AptDifference' OR "Amount" > 0),
    CONSTRAINT "CK_MiscTransactions_Reversal" CHECK ("Status" <> 'Reversed' OR ("ReversalVoucherNumber" IS NOT NULL AND "ReversalDate" IS NOT NULL AND "ReversalReason" IS NOT NULL)),
    CONSTRAINT "CK_MiscTransactions_Voucher" CHECK ("Status" NOT IN ('Posted', 'Reversed') OR ("VoucherNumber" IS NOT NULL AND "VoucherDate" IS NOT NULL AND "PostedBy" IS NOT NULL)),
    CONSTRAINT "FK_MiscTransactions_AptSettlements_AptSettlementId" FOREIGN KEY ("AptSettlementId") REFERENCES "AptSettlements" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_MiscTransactions_Contracts_ContractId" FOREIGN KEY ("ContractId") REFERENCES "Contracts" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_MiscTransactions_Customers_CustomerId" FOREIGN KEY ("CustomerId") REFERENCES "Customers" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_MiscTransactions_Offices_CounterpartOfficeId" FOREIGN KEY ("CounterpartOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_MiscTransactions_Offices_NodalOfficeId" FOREIGN KEY ("NodalOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_MiscTransactions_Offices_OwningOfficeId" FOREIGN KEY ("OwningOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_MiscTransactions_TransferEntries_TransferEntryId" FOREIGN KEY ("TransferEntryId") REFERENCES "TransferEntries" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "TransferBatchEntries" (
    "EntryId" TEXT NOT NULL,
    "BatchId" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "OutlierReason" TEXT COLLATE NOCASE NULL,
    "IsSample" INTEGER NOT NULL,
    "OpenedAtUtc" TEXT NULL,
    CONSTRAINT "PK_TransferBatchEntries" PRIMARY KEY ("BatchId", "EntryId"),
    CONSTRAINT "FK_TransferBatchEntries_TransferBatches_BatchId" FOREIGN KEY ("BatchId") REFERENCES "TransferBatches" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_TransferBatchEntries_TransferEntries_EntryId" FOREIGN KEY ("EntryId") REFERENCES "TransferEntries" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "TransferDecisions" (
    "Position" INTEGER NOT NULL,
    "EntryId" TEXT NOT NULL,
    "Action" TEXT NOT NULL,
    "PersonId" TEXT COLLATE NOCASE NOT NULL,
    "PersonName" TEXT COLLATE NOCASE NOT NULL,
    "OfficeName" TEXT COLLATE NOCASE NOT NULL,
    "Remark" TEXT COLLATE NOCASE NULL,
    "AtUtc" TEXT NOT NULL,
    "BatchId" TEXT NULL,
    CONSTRAINT "PK_TransferDecisions" PRIMARY KEY ("EntryId", "Position"),
    CONSTRAINT "FK_TransferDecisions_TransferEntries_EntryId" FOREIGN KEY ("EntryId") REFERENCES "TransferEntries" ("Id") ON DELETE CASCADE
);

CREATE TABLE "TransferEntryLines" (
    "Position" INTEGER NOT NULL,
    "EntryId" TEXT NOT NULL,
    "DocumentId" TEXT NOT NULL,
    "DocumentNumber" TEXT COLLATE NOCASE NOT NULL,
    "DocumentDate" TEXT NOT NULL,
    "Gstin" TEXT COLLATE NOCASE NOT NULL,
    "ComponentCode" TEXT COLLATE NOCASE NOT NULL,
    "Amount" INTEGER NOT NULL,
    CONSTRAINT "PK_TransferEntryLines" PRIMARY KEY ("EntryId", "Position"),
    CONSTRAINT "FK_TransferEntryLines_TransferEntries_EntryId" FOREIGN KEY ("EntryId") REFERENCES "TransferEntries" ("Id") ON DELETE CASCADE
);

CREATE TABLE "GstNoteLines" (
    "Position" INTEGER NOT NULL,
    "NoteId" TEXT NOT NULL,
    "OriginalPosition" INTEGER NOT NULL,
    "Product" TEXT COLLATE NOCASE NOT NULL,
    "TrafficClass" TEXT NOT NULL,
    "Description" TEXT COLLATE NOCASE NOT NULL,
    "Sac" TEXT COLLATE NOCASE NOT NULL,
    "GstRate" INTEGER NOT NULL,
    "IsExempt" INTEGER NOT NULL,
    "Taxable" INTEGER NOT NULL,
    CONSTRAINT "PK_GstNoteLines" PRIMARY KEY ("NoteId", "Position"),
    CONSTRAINT "FK_GstNoteLines_GstNotes_NoteId" FOREIGN KEY ("NoteId") REFERENCES "GstNotes" ("Id") ON DELETE CASCADE
);

CREATE TABLE "GstNoteOriginals" (
    "Position" INTEGER NOT NULL,
    "NoteId" TEXT NOT NULL,
    "GstInvoiceId" TEXT NULL,
    "AptInvoiceId" TEXT NULL,
    "LocationOfficeId" INTEGER NOT NULL,
    "Number" TEXT COLLATE NOCASE NOT NULL,
    "Date" TEXT NOT NULL,
    "SupplierGstin" TEXT COLLATE NOCASE NOT NULL,
    "Turn" INTEGER NOT NULL,
    "Exempt" INTEGER NOT NULL,
    "RoundOff" INTEGER NOT NULL,
    CONSTRAINT "PK_GstNoteOriginals" PRIMARY KEY ("NoteId", "Position"),
    CONSTRAINT "FK_GstNoteOriginals_AptInvoices_AptInvoiceId" FOREIGN KEY ("AptInvoiceId") REFERENCES "AptInvoices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_GstNoteOriginals_GstInvoices_GstInvoiceId" FOREIGN KEY ("GstInvoiceId") REFERENCES "GstInvoices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_GstNoteOriginals_GstNotes_NoteId" FOREIGN KEY ("NoteId") REFERENCES "GstNotes" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_GstNoteOriginals_Offices_LocationOfficeId" FOREIGN KEY ("LocationOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "GstNoteParts" (
    "OriginalPosition" INTEGER NOT NULL,
    "Rate" INTEGER NOT NULL,
    "NoteId" TEXT NOT NULL,
    "Taxable" INTEGER NOT NULL,
    "Cgst" INTEGER NOT NULL,
    "Sgst" INTEGER NOT NULL,
    "Utgst" INTEGER NOT NULL,
    "Igst" INTEGER NOT NULL,
    CONSTRAINT "PK_GstNoteParts" PRIMARY KEY ("NoteId", "OriginalPosition", "Rate"),
    CONSTRAINT "FK_GstNoteParts_GstNotes_NoteId" FOREIGN KEY ("NoteId") REFERENCES "GstNotes" ("Id") ON DELETE CASCADE
);

CREATE TABLE "GstNoteTaxes" (
    "Rate" INTEGER NOT NULL,
    "NoteId" TEXT NOT NULL,
    "Taxable" INTEGER NOT NULL,
    "Cgst" INTEGER NOT NULL,
    "Sgst" INTEGER NOT NULL,
    "Utgst" INTEGER NOT NULL,
    "Igst" INTEGER NOT NULL,
    CONSTRAINT "PK_GstNoteTaxes" PRIMARY KEY ("NoteId", "Rate"),
    CONSTRAINT "FK_GstNoteTaxes_GstNotes_NoteId" FOREIGN KEY ("NoteId") REFERENCES "GstNotes" ("Id") ON DELETE CASCADE
);

CREATE TABLE "ItcReversalRecords" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_ItcReversalRecords" PRIMARY KEY,
    "NoteId" TEXT NOT NULL,
    "NoteNumber" TEXT COLLATE NOCASE NOT NULL,
    "Status" TEXT NOT NULL,
    "Remark" TEXT COLLATE NOCASE NOT NULL,
    "EvidenceFileId" TEXT NULL,
    "EvidenceName" TEXT COLLATE NOCASE NULL,
    "OwningOfficeId" INTEGER NOT NULL,
    "NodalOfficeId" INTEGER NOT NULL,
    "CounterpartOfficeId" INTEGER NULL,
    "RecordedBy" TEXT COLLATE NOCASE NOT NULL,
    "RecordedByName" TEXT COLLATE NOCASE NOT NULL,
    "RecordedAtUtc" TEXT NOT NULL,
    CONSTRAINT "FK_ItcReversalRecords_GstNotes_NoteId" FOREIGN KEY ("NoteId") REFERENCES "GstNotes" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ItcReversalRecords_Offices_CounterpartOfficeId" FOREIGN KEY ("CounterpartOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ItcReversalRecords_Offices_NodalOfficeId" FOREIGN KEY ("NodalOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ItcReversalRecords_Offices_OwningOfficeId" FOREIGN KEY ("OwningOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ItcReversalRecords_StoredFiles_EvidenceFileId" FOREIGN KEY ("EvidenceFileId") REFERENCES "StoredFiles" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "ProposedInvoiceLines" (
    "Position" INTEGER NOT NULL,
    "ProposalId" TEXT NOT NULL,
    "InvoicePosition" INTEGER NOT NULL,
    "Product" TEXT COLLATE NOCASE NOT NULL,
    "Description" TEXT COLLATE NOCASE NOT NULL,
    "TrafficClass" TEXT NOT NULL,
    "Sac" TEXT COLLATE NOCASE NOT NULL,
    "ArticleCount" INTEGER NOT NULL,
    "Gross" INTEGER NOT NULL,
    "Vas" INTEGER NOT NULL,
    "DiscountRate" INTEGER NOT NULL,
    "Discount" INTEGER NOT NULL,
    "Taxable" INTEGER NOT NULL,
    "GstRate" INTEGER NOT NULL,
    "IsExempt" INTEGER NOT NULL,
    CONSTRAINT "PK_ProposedInvoiceLines" PRIMARY KEY ("ProposalId", "InvoicePosition", "Position"),
    CONSTRAINT "FK_ProposedInvoiceLines_ProposedInvoices_ProposalId_InvoicePosition" FOREIGN KEY ("ProposalId", "InvoicePosition") REFERENCES "ProposedInvoices" ("ProposalId", "Position") ON DELETE CASCADE
);

CREATE TABLE "ProposedInvoiceTaxes" (
    "Rate" INTEGER NOT NULL,
    "ProposalId" TEXT NOT NULL,
    "InvoicePosition" INTEGER NOT NULL,
    "Taxable" INTEGER NOT NULL,
    "Cgst" INTEGER NOT NULL,
    "Sgst" INTEGER NOT NULL,
    "Utgst" INTEGER NOT NULL,
    "Igst" INTEGER NOT NULL,
    CONSTRAINT "PK_ProposedInvoiceTaxes" PRIMARY KEY ("ProposalId", "InvoicePosition", "Rate"),
    CONSTRAINT "FK_ProposedInvoiceTaxes_ProposedInvoices_ProposalId_InvoicePosition" FOREIGN KEY ("ProposalId", "InvoicePosition") REFERENCES "ProposedInvoices" ("ProposalId", "Position") ON DELETE CASCADE
);

CREATE TABLE "ProposedNoteLines" (
    "Position" INTEGER NOT NULL,
    "ProposalId" TEXT NOT NULL,
    "NotePosition" INTEGER NOT NULL,
    "OriginalPosition" INTEGER NOT NULL,
    "Product" TEXT COLLATE NOCASE NOT NULL,
    "TrafficClass" TEXT NOT NULL,
    "Description" TEXT COLLATE NOCASE NOT NULL,
    "Sac" TEXT COLLATE NOCASE NOT NULL,
    "GstRate" INTEGER NOT NULL,
    "IsExempt" INTEGER NOT NULL,
    "Taxable" INTEGER NOT NULL,
    CONSTRAINT "PK_ProposedNoteLines" PRIMARY KEY ("ProposalId", "NotePosition", "Position"),
    CONSTRAINT "FK_ProposedNoteLines_ProposedNotes_ProposalId_NotePosition" FOREIGN KEY ("ProposalId", "NotePosition") REFERENCES "ProposedNotes" ("ProposalId", "Position") ON DELETE CASCADE
);

CREATE TABLE "ProposedNoteOriginals" (
    "Position" INTEGER NOT NULL,
    "ProposalId" TEXT NOT NULL,
    "NotePosition" INTEGER NOT NULL,
    "GstInvoiceId" TEXT NULL,
    "AptInvoiceId" TEXT NULL,
    "LocationOfficeId" INTEGER NOT NULL,
    "Number" TEXT COLLATE NOCASE NOT NULL,
    "Date" TEXT NOT NULL,
    "SupplierGstin" TEXT COLLATE NOCASE NOT NULL,
    "Turn" INTEGER NOT NULL,
    "Exempt" INTEGER NOT NULL,
    "RoundOff" INTEGER NOT NULL,
    CONSTRAINT "PK_ProposedNoteOriginals" PRIMARY KEY ("ProposalId", "NotePosition", "Position"),
    CONSTRAINT "FK_ProposedNoteOriginals_AptInvoices_AptInvoiceId" FOREIGN KEY ("AptInvoiceId") REFERENCES "AptInvoices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ProposedNoteOriginals_GstInvoices_GstInvoiceId" FOREIGN KEY ("GstInvoiceId") REFERENCES "GstInvoices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ProposedNoteOriginals_Offices_LocationOfficeId" FOREIGN KEY ("LocationOfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ProposedNoteOriginals_ProposedNotes_ProposalId_NotePosition" FOREIGN KEY ("ProposalId", "NotePosition") REFERENCES "ProposedNotes" ("ProposalId", "Position") ON DELETE CASCADE
);

CREATE TABLE "ProposedNoteParts" (
    "OriginalPosition" INTEGER NOT NULL,
    "Rate" INTEGER NOT NULL,
    "ProposalId" TEXT NOT NULL,
    "NotePosition" INTEGER NOT NULL,
    "Taxable" INTEGER NOT NULL,
    "Cgst" INTEGER NOT NULL,
    "Sgst" INTEGER NOT NULL,
    "Utgst" INTEGER NOT NULL,
    "Igst" INTEGER NOT NULL,
    CONSTRAINT "PK_ProposedNoteParts" PRIMARY KEY ("ProposalId", "NotePosition", "OriginalPosition", "Rate"),
    CONSTRAINT "FK_ProposedNoteParts_ProposedNotes_ProposalId_NotePosition" FOREIGN KEY ("ProposalId", "NotePosition") REFERENCES "ProposedNotes" ("ProposalId", "Position") ON DELETE CASCADE
);

CREATE TABLE "MiscTransactionLines" (
    "Position" INTEGER NOT NULL,
    "MiscTransactionId" TEXT NOT NULL,
    "DocumentId" TEXT NOT NULL,
    "DocumentNumber" TEXT COLLATE NOCASE NOT NULL,
    "DocumentDate" TEXT NOT NULL,
    "Gstin" TEXT COLLATE NOCASE NOT NULL,
    "ComponentCode" TEXT COLLATE NOCASE NOT NULL,
    "Amount" INTEGER NOT NULL,
    CONSTRAINT "PK_MiscTransactionLines" PRIMARY KEY ("MiscTransactionId", "Position"),
    CONSTRAINT "FK_MiscTransactionLines_MiscTransactions_MiscTransactionId" FOREIGN KEY ("MiscTransactionId") REFERENCES "MiscTransactions" ("Id") ON DELETE CASCADE
);

INSERT INTO "AuditHeads" ("Id", "Hash", "Sequence")
VALUES (1, '', 0);
SELECT changes();


CREATE UNIQUE INDEX "IX_AccountHeads_Account_Component_Product_From" ON "AccountHeads" ("Account", "Component", "Product", "From");

CREATE INDEX "IX_AdvanceUses_JournalId" ON "AdvanceUses" ("JournalId");

CREATE INDEX "IX_AdvanceUses_On" ON "AdvanceUses" ("On");

CREATE INDEX "IX_AdvanceVouchers_ContractId_Left" ON "AdvanceVouchers" ("ContractId", "Left");

CREATE INDEX "IX_AdvanceVouchers_CustomerId" ON "AdvanceVouchers" ("CustomerId");

CREATE UNIQUE INDEX "IX_AdvanceVouchers_MoneyJournalId_Kind_AgainstId" ON "AdvanceVouchers" ("MoneyJournalId", "Kind", "AgainstId");

CREATE INDEX "IX_AdvanceVouchers_NodalOfficeId" ON "AdvanceVouchers" ("NodalOfficeId");

CREATE INDEX "IX_AdvanceVouchers_OwningOfficeId" ON "AdvanceVouchers" ("OwningOfficeId");

CREATE INDEX "IX_AdvanceVouchers_ReceiptId" ON "AdvanceVouchers" ("ReceiptId");

CREATE INDEX "IX_AdvanceVouchers_SupplierGstin_Date" ON "AdvanceVouchers" ("SupplierGstin", "Date");

CREATE UNIQUE INDEX "IX_AdvanceVouchers_SupplierGstin_FinancialYear_Kind_Serial" ON "AdvanceVouchers" ("SupplierGstin", "FinancialYear", "Kind", "Serial");

CREATE UNIQUE INDEX "IX_AdvanceVouchers_SupplierGstin_FinancialYear_Number" ON "AdvanceVouchers" ("SupplierGstin", "FinancialYear", "Number");

CREATE INDEX "IX_Allocations_DocumentId" ON "Allocations" ("DocumentId");

CREATE INDEX "IX_Allocations_NodalOfficeId" ON "Allocations" ("NodalOfficeId");

CREATE INDEX "IX_Allocations_OwningOfficeId" ON "Allocations" ("OwningOfficeId");

CREATE INDEX "IX_Allocations_ReceiptId" ON "Allocations" ("ReceiptId");

CREATE UNIQUE INDEX "IX_AptInvoiceImports_Sha256" ON "AptInvoiceImports" ("Sha256");

CREATE INDEX "IX_AptInvoiceLines_AptInvoiceId" ON "AptInvoiceLines" ("AptInvoiceId");

CREATE INDEX "IX_AptInvoiceLines_ContractId_PeriodFrom_OwningOfficeId" ON "AptInvoiceLines" ("ContractId", "PeriodFrom", "OwningOfficeId");

CREATE UNIQUE INDEX "IX_AptInvoiceLines_InvoiceNumber_OwningOfficeId_Product_TrafficClass" ON "AptInvoiceLines" ("InvoiceNumber", "OwningOfficeId", "Product", "TrafficClass");

CREATE INDEX "IX_AptInvoiceLines_NodalOfficeId" ON "AptInvoiceLines" ("NodalOfficeId");

CREATE INDEX "IX_AptInvoiceLines_OwningOfficeId" ON "AptInvoiceLines" ("OwningOfficeId");

CREATE INDEX "IX_AptInvoices_ContractId_PeriodFrom" ON "AptInvoices" ("ContractId", "PeriodFrom");

CREATE UNIQUE INDEX "IX_AptInvoices_ImportId_Number" ON "AptInvoices" ("ImportId", "Number");

CREATE INDEX "IX_AptInvoices_NodalOfficeId" ON "AptInvoices" ("NodalOfficeId");

CREATE INDEX "IX_AptInvoices_OwningOfficeId" ON "AptInvoices" ("OwningOfficeId");

CREATE UNIQUE INDEX "IX_AptSettledInvoices_AptInvoiceId" ON "AptSettledInvoices" ("AptInvoiceId");

CREATE INDEX "IX_AptSettlementAmounts_LocationOfficeId" ON "AptSettlementAmounts" ("LocationOfficeId");

CREATE INDEX "IX_AptSettlements_ContractId_PeriodFrom" ON "AptSettlements" ("ContractId", "PeriodFrom");

CREATE INDEX "IX_AptSettlements_CustomerId" ON "AptSettlements" ("CustomerId");

CREATE INDEX "IX_AptSettlements_NodalOfficeId_Status" ON "AptSettlements" ("NodalOfficeId", "Status");

CREATE INDEX "IX_AptSettlements_OwningOfficeId_Status" ON "AptSettlements" ("OwningOfficeId", "Status");

CREATE INDEX "IX_AspNetUserClaims_UserId" ON "AspNetUserClaims" ("UserId");

CREATE INDEX "IX_AspNetUserLogins_UserId" ON "AspNetUserLogins" ("UserId");

CREATE INDEX "EmailIndex" ON "AspNetUsers" ("NormalizedEmail");

CREATE UNIQUE INDEX "UserNameIndex" ON "AspNetUsers" ("NormalizedUserName");

CREATE INDEX "IX_AuditRecords_Act_Sequence" ON "AuditRecords" ("Act", "Sequence");

CREATE INDEX "IX_AuditRecords_CommandId" ON "AuditRecords" ("CommandId");

CREATE INDEX "IX_AuditRecords_DocumentKey_Sequence" ON "AuditRecords" ("DocumentKey", "Sequence");

CREATE INDEX "IX_AuditRecords_PersonId_Sequence" ON "AuditRecords" ("PersonId", "Sequence");

CREATE INDEX "IX_AuditRecords_RecordedAtUtc" ON "AuditRecords" ("RecordedAtUtc");

CREATE UNIQUE INDEX "IX_BankClearings_Line" ON "BankClearings" ("LineId") WHERE "Status" = 'Standing';

CREATE INDEX "IX_BankClearings_NodalOfficeId" ON "BankClearings" ("NodalOfficeId");

CREATE INDEX "IX_BankClearings_OwningOfficeId" ON "BankClearings" ("OwningOfficeId");

CREATE UNIQUE INDEX "IX_BankClearings_Receipt" ON "BankClearings" ("ReceiptId") WHERE "Status" = 'Standing' AND "ReceiptId" IS NOT NULL;

CREATE UNIQUE INDEX "IX_BankLines_Account_Key" ON "BankLines" ("Account", "Key");

CREATE INDEX "IX_BankLines_NodalOfficeId" ON "BankLines" ("NodalOfficeId");

CREATE INDEX "IX_BankLines_OwningOfficeId_BookedOn" ON "BankLines" ("OwningOfficeId", "BookedOn");

CREATE INDEX "IX_BankLines_StatementId" ON "BankLines" ("StatementId");

CREATE UNIQUE INDEX "IX_BankStatements_Account_Number" ON "BankStatements" ("Account", "Number");

CREATE INDEX "IX_BankStatements_NodalOfficeId" ON "BankStatements" ("NodalOfficeId");

CREATE INDEX "IX_BankStatements_OwningOfficeId_Account_ToDay" ON "BankStatements" ("OwningOfficeId", "Account", "ToDay");

CREATE INDEX "IX_BarcodeRanges_ContractId" ON "BarcodeRanges" ("ContractId");

CREATE INDEX "IX_BarcodeRanges_CustomerId" ON "BarcodeRanges" ("CustomerId");

CREATE UNIQUE INDEX "IX_BarcodeRanges_First" ON "BarcodeRanges" ("First");

CREATE INDEX "IX_BarcodeRanges_Prefix" ON "BarcodeRanges" ("Prefix");

CREATE UNIQUE INDEX "IX_BarcodeRanges_RequestId" ON "BarcodeRanges" ("RequestId");

CREATE INDEX "IX_BarcodeRequests_ApprovingOfficeId_Status" ON "BarcodeRequests" ("ApprovingOfficeId", "Status");

CREATE INDEX "IX_BarcodeRequests_ContractId" ON "BarcodeRequests" ("ContractId");

CREATE INDEX "IX_BarcodeRequests_CustomerId" ON "BarcodeRequests" ("CustomerId");

CREATE INDEX "IX_BarcodeRequests_NodalOfficeId" ON "BarcodeRequests" ("NodalOfficeId");

CREATE UNIQUE INDEX "IX_BarcodeRequests_Number" ON "BarcodeRequests" ("Number");

CREATE INDEX "IX_BarcodeRequests_OfficeId" ON "BarcodeRequests" ("OfficeId");

CREATE INDEX "IX_BarcodeRequests_Product" ON "BarcodeRequests" ("Product");

CREATE INDEX "IX_BarcodeSeries_Product" ON "BarcodeSeries" ("Product");

CREATE UNIQUE INDEX "IX_BillingMonths_BillingDate" ON "BillingMonths" ("BillingDate");

CREATE INDEX "IX_BookedSums_ContractId_BilledFrom" ON "BookedSums" ("ContractId", "BilledFrom");

CREATE INDEX "IX_BookedSums_Unwatched" ON "BookedSums" ("ContractId") WHERE "IsWatched" = 0;

CREATE INDEX "IX_BookingDays_ImportId_Day_OfficeId_Product_ContractId_Articles_Charges" ON "BookingDays" ("ImportId", "Day", "OfficeId", "Product", "ContractId", "Articles", "Charges");

CREATE INDEX "IX_BookingDays_NodalOfficeId_Day" ON "BookingDays" ("NodalOfficeId", "Day");

CREATE INDEX "IX_BookingDays_OfficeId_Day" ON "BookingDays" ("OfficeId", "Day");

CREATE INDEX "IX_BookingFindings_Batch" ON "BookingFindings" ("Batch") WHERE "Batch" IS NOT NULL;

CREATE UNIQUE INDEX "IX_BookingFindings_BookingId_Code_Ground" ON "BookingFindings" ("BookingId", "Code", "Ground");

CREATE INDEX "IX_BookingFindings_ContractId_BilledFrom_OfficeId" ON "BookingFindings" ("ContractId", "BilledFrom", "OfficeId");

CREATE INDEX "IX_BookingFindings_CounterpartOfficeId" ON "BookingFindings" ("CounterpartOfficeId");

CREATE INDEX "IX_BookingFindings_EndedWith" ON "BookingFindings" ("EndedWith") WHERE "EndedWith" IS NOT NULL;

CREATE INDEX "IX_BookingFindings_ImportId" ON "BookingFindings" ("ImportId");

CREATE INDEX "IX_BookingFindings_NodalOfficeId" ON "BookingFindings" ("NodalOfficeId");

CREATE INDEX "IX_BookingFindings_OfficeId_Resolution_Code_Severity_AtStake_Id" ON "BookingFindings" ("OfficeId", "Resolution", "Code", "Severity", "AtStake", "Id");

CREATE INDEX "IX_BookingFindings_OtherBookingId" ON "BookingFindings" ("OtherBookingId") WHERE "OtherBookingId" IS NOT NULL;

CREATE INDEX "IX_BookingFindings_ResolvedAtUtc" ON "BookingFindings" ("ResolvedAtUtc") WHERE "ResolvedAtUtc" IS NOT NULL;

CREATE INDEX "IX_BookingImports_OwningOfficeId_StartedAtUtc" ON "BookingImports" ("OwningOfficeId", "StartedAtUtc");

CREATE INDEX "IX_BookingImports_Sha256" ON "BookingImports" ("Sha256");

CREATE INDEX "IX_BookingImports_Status" ON "BookingImports" ("Status");

CREATE INDEX "IX_BookingMonths_Month" ON "BookingMonths" ("Month");

CREATE INDEX "IX_BookingMonths_NodalOfficeId_Month" ON "BookingMonths" ("NodalOfficeId", "Month");

CREATE INDEX "IX_BookingMonths_OfficeId_Month" ON "BookingMonths" ("OfficeId", "Month");

CREATE UNIQUE INDEX "IX_Bookings_ArticleNumber_BookedAt_OfficeId_CustomerKeyed" ON "Bookings" ("ArticleNumber", "BookedAt", "OfficeId", "CustomerKeyed");

CREATE INDEX "IX_Bookings_ChangedByFinding" ON "Bookings" ("ChangedByFinding") WHERE "ChangedByFinding" IS NOT NULL;

CREATE INDEX "IX_Bookings_ContractId_BilledFrom_OfficeId" ON "Bookings" ("ContractId", "BilledFrom", "OfficeId");

CREATE INDEX "IX_Bookings_CustomerId" ON "Bookings" ("CustomerId");

CREATE INDEX "IX_Bookings_ImportId" ON "Bookings" ("ImportId");

CREATE INDEX "IX_Bookings_NodalOfficeId_BookedAt" ON "Bookings" ("NodalOfficeId", "BookedAt");

CREATE INDEX "IX_Bookings_OfficeId_BookedAt" ON "Bookings" ("OfficeId", "BookedAt");

CREATE UNIQUE INDEX "IX_CeptTickets_CauseKey" ON "CeptTickets" ("CauseKey");

CREATE INDEX "IX_CeptTickets_ContractId" ON "CeptTickets" ("ContractId");

CREATE INDEX "IX_CeptTickets_ContractNumber_Status" ON "CeptTickets" ("ContractNumber", "Status");

CREATE INDEX "IX_CeptTickets_CustomerId" ON "CeptTickets" ("CustomerId");

CREATE INDEX "IX_CeptTickets_NodalOfficeId_Status" ON "CeptTickets" ("NodalOfficeId", "Status");

CREATE INDEX "IX_CeptTickets_OwningOfficeId_Status" ON "CeptTickets" ("OwningOfficeId", "Status");

CREATE INDEX "IX_ChequeIntentions_DocumentId" ON "ChequeIntentions" ("DocumentId");

CREATE INDEX "IX_CompletedCommands_CompletedAtUtc" ON "CompletedCommands" ("CompletedAtUtc");

CREATE INDEX "IX_ConsolidationDocuments_LocationOfficeId" ON "ConsolidationDocuments" ("LocationOfficeId");

CREATE INDEX "IX_ConsolidationLines_LocationDraftId" ON "ConsolidationLines" ("LocationDraftId");

CREATE INDEX "IX_ConsolidationLines_LocationOfficeId" ON "ConsolidationLines" ("LocationOfficeId");

CREATE UNIQUE INDEX "IX_Consolidations_ContractId_PeriodFrom" ON "Consolidations" ("ContractId", "PeriodFrom");

CREATE INDEX "IX_Consolidations_NodalOfficeId_Status" ON "Consolidations" ("NodalOfficeId", "Status");

CREATE INDEX "IX_Consolidations_OwningOfficeId" ON "Consolidations" ("OwningOfficeId");

CREATE INDEX "IX_ConsolidationWaivers_ContractId_PeriodFrom" ON "ConsolidationWaivers" ("ContractId", "PeriodFrom");

CREATE INDEX "IX_ConsolidationWaivers_LocationOfficeId" ON "ConsolidationWaivers" ("LocationOfficeId");

CREATE INDEX "IX_ConsolidationWaivers_NodalOfficeId_Status" ON "ConsolidationWaivers" ("NodalOfficeId", "Status");

CREATE INDEX "IX_ConsolidationWaivers_OwningOfficeId" ON "ConsolidationWaivers" ("OwningOfficeId");

CREATE INDEX "IX_ContractLocations_CustomerGstinId" ON "ContractLocations" ("CustomerGstinId");

CREATE INDEX "IX_ContractLocations_NodalOfficeId" ON "ContractLocations" ("NodalOfficeId");

CREATE INDEX "IX_ContractLocations_OfficeId" ON "ContractLocations" ("OfficeId");

CREATE INDEX "IX_ContractProducts_ProductCode" ON "ContractProducts" ("ProductCode");

CREATE INDEX "IX_Contracts_ApprovingOfficeId_Status" ON "Contracts" ("ApprovingOfficeId", "Status");

CREATE INDEX "IX_Contracts_CustomerId" ON "Contracts" ("CustomerId");

CREATE INDEX "IX_Contracts_NodalOfficeId" ON "Contracts" ("NodalOfficeId");

CREATE UNIQUE INDEX "IX_Contracts_Number" ON "Contracts" ("Number");

CREATE UNIQUE INDEX "IX_CreditCrossings_ContractId_Kind_Number" ON "CreditCrossings" ("ContractId", "Kind", "Number");

CREATE UNIQUE INDEX "IX_CreditCrossings_Open" ON "CreditCrossings" ("ContractId", "Kind") WHERE "ClearedAtUtc" IS NULL;

CREATE INDEX "IX_CreditCrossings_Untold" ON "CreditCrossings" ("CrossedAtUtc") WHERE "LetterQueuedAtUtc" IS NULL;

CREATE INDEX "IX_CreditLimits_ApprovingOfficeId_Status" ON "CreditLimits" ("ApprovingOfficeId", "Status");

CREATE INDEX "IX_CreditLimits_ContractId_From" ON "CreditLimits" ("ContractId", "From");

CREATE INDEX "IX_CreditLimits_NodalOfficeId" ON "CreditLimits" ("NodalOfficeId");

CREATE INDEX "IX_CreditLimits_OwningOfficeId" ON "CreditLimits" ("OwningOfficeId");

CREATE UNIQUE INDEX "IX_CreditLimits_Proposed" ON "CreditLimits" ("ContractId") WHERE "Status" = 'Proposed';

CREATE UNIQUE INDEX "IX_CustomerGstins_CustomerId_Gstin_From" ON "CustomerGstins" ("CustomerId", "Gstin", "From");

CREATE INDEX "IX_CustomerGstins_Gstin" ON "CustomerGstins" ("Gstin");

CREATE INDEX "IX_Customers_EnteredByOfficeId" ON "Customers" ("EnteredByOfficeId");

CREATE INDEX "IX_Customers_Name" ON "Customers" ("Name");

CREATE INDEX "IX_Customers_Pan" ON "Customers" ("Pan");

CREATE INDEX "IX_DatedSettings_Key_From" ON "DatedSettings" ("Key", "From");

CREATE INDEX "IX_DatedSettings_OfficeId" ON "DatedSettings" ("OfficeId");

CREATE INDEX "IX_DdoAssignments_DdoOfficeId" ON "DdoAssignments" ("DdoOfficeId");

CREATE UNIQUE INDEX "IX_DdoAssignments_RootOfficeId_From" ON "DdoAssignments" ("RootOfficeId", "From");

CREATE INDEX "IX_DeadlineEscalations_NodalOfficeId" ON "DeadlineEscalations" ("NodalOfficeId");

CREATE INDEX "IX_DeadlineEscalations_OwningOfficeId_EndedOn_DueOn" ON "DeadlineEscalations" ("OwningOfficeId", "EndedOn", "DueOn");

CREATE UNIQUE INDEX "IX_DeadlineEscalations_OwningOfficeId_Kind_DocumentKey_SinceUtc" ON "DeadlineEscalations" ("OwningOfficeId", "Kind", "DocumentKey", "SinceUtc");

CREATE UNIQUE INDEX "IX_DeadlineRules_CircleId_Kind_From" ON "DeadlineRules" ("CircleId", "Kind", "From");

CREATE INDEX "IX_DefaultViews_ViewId" ON "DefaultViews" ("ViewId");

CREATE INDEX "IX_DepositSettlementLines_DocumentId" ON "DepositSettlementLines" ("DocumentId");

CREATE UNIQUE INDEX "IX_DepositSettlements_ContractId_BillingDate" ON "DepositSettlements" ("ContractId", "BillingDate");

CREATE INDEX "IX_DepositSettlements_NodalOfficeId" ON "DepositSettlements" ("NodalOfficeId");

CREATE INDEX "IX_DepositSettlements_OwningOfficeId_ShortSince" ON "DepositSettlements" ("OwningOfficeId", "ShortSince");

CREATE INDEX "IX_DepositThresholds_ContractId_SetAtUtc" ON "DepositThresholds" ("ContractId", "SetAtUtc");

CREATE INDEX "IX_DepositThresholds_NodalOfficeId" ON "DepositThresholds" ("NodalOfficeId");

CREATE INDEX "IX_DepositThresholds_OwningOfficeId" ON "DepositThresholds" ("OwningOfficeId");

CREATE INDEX "IX_DiscountOrders_ContractId_Group_From" ON "DiscountOrders" ("ContractId", "Group", "From");

CREATE INDEX "IX_DocumentFiles_FileId" ON "DocumentFiles" ("FileId");

CREATE INDEX "IX_DuesReminders_ContractId_RemindedAtUtc" ON "DuesReminders" ("ContractId", "RemindedAtUtc");

CREATE INDEX "IX_DuesReminders_DocumentId" ON "DuesReminders" ("DocumentId");

CREATE INDEX "IX_DuesReminders_NodalOfficeId" ON "DuesReminders" ("NodalOfficeId");

CREATE INDEX "IX_DuesReminders_OwningOfficeId" ON "DuesReminders" ("OwningOfficeId");

CREATE INDEX "IX_ElekhaExplanations_Month_NodalOfficeId" ON "ElekhaExplanations" ("Month", "NodalOfficeId");

CREATE INDEX "IX_ElekhaExplanations_NodalOfficeId" ON "ElekhaExplanations" ("NodalOfficeId");

CREATE INDEX "IX_ElekhaExtracts_Month_NodalOfficeId_EnteredAtUtc" ON "ElekhaExtracts" ("Month", "NodalOfficeId", "EnteredAtUtc");

CREATE INDEX "IX_ElekhaExtracts_NodalOfficeId" ON "ElekhaExtracts" ("NodalOfficeId");

CREATE INDEX "IX_ElekhaLines_NodalOfficeId_Month" ON "ElekhaLines" ("NodalOfficeId", "Month");

CREATE INDEX "IX_ExportRuns_AskedAtUtc" ON "ExportRuns" ("AskedAtUtc");

CREATE INDEX "IX_ExportRuns_OfficeId" ON "ExportRuns" ("OfficeId");

CREATE INDEX "IX_ExportRuns_PersonId_AskedAtUtc" ON "ExportRuns" ("PersonId", "AskedAtUtc");

CREATE INDEX "IX_ExportRuns_Status_ExpiresAtUtc" ON "ExportRuns" ("Status", "ExpiresAtUtc");

CREATE INDEX "IX_ExportSchedules_NextOn" ON "ExportSchedules" ("NextOn");

CREATE INDEX "IX_ExportSchedules_OfficeId" ON "ExportSchedules" ("OfficeId");

CREATE INDEX "IX_ExportSchedules_PersonId" ON "ExportSchedules" ("PersonId");

CREATE INDEX "IX_FindingRechecks_ContractId" ON "FindingRechecks" ("ContractId");

CREATE INDEX "IX_FindingRechecks_CustomerId" ON "FindingRechecks" ("CustomerId");

CREATE INDEX "IX_FindingRechecks_DoneAtUtc" ON "FindingRechecks" ("DoneAtUtc");

CREATE INDEX "IX_FindingRechecks_OfficeId" ON "FindingRechecks" ("OfficeId");

CREATE INDEX "IX_GstInvoiceReferences_AptInvoiceId" ON "GstInvoiceReferences" ("AptInvoiceId");

CREATE UNIQUE INDEX "IX_GstInvoices_ConsolidationId_OwningOfficeId_Kind" ON "GstInvoices" ("ConsolidationId", "OwningOfficeId", "Kind");

CREATE INDEX "IX_GstInvoices_ContractId" ON "GstInvoices" ("ContractId");

CREATE INDEX "IX_GstInvoices_CounterpartOfficeId_InvoiceDate" ON "GstInvoices" ("CounterpartOfficeId", "InvoiceDate");

CREATE INDEX "IX_GstInvoices_CustomerId_InvoiceDate" ON "GstInvoices" ("CustomerId", "InvoiceDate");

CREATE INDEX "IX_GstInvoices_LocationDraftId" ON "GstInvoices" ("LocationDraftId");

CREATE INDEX "IX_GstInvoices_NodalOfficeId_InvoiceDate" ON "GstInvoices" ("NodalOfficeId", "InvoiceDate");

CREATE INDEX "IX_GstInvoices_OwningOfficeId_InvoiceDate" ON "GstInvoices" ("OwningOfficeId", "InvoiceDate");

CREATE UNIQUE INDEX "IX_GstInvoices_SupplierGstin_FinancialYear_Kind_Serial" ON "GstInvoices" ("SupplierGstin", "FinancialYear", "Kind", "Serial");

CREATE UNIQUE INDEX "IX_GstInvoices_SupplierGstin_FinancialYear_Number" ON "GstInvoices" ("SupplierGstin", "FinancialYear", "Number");

CREATE INDEX "IX_GstInvoices_SupplierGstin_InvoiceDate_Tax" ON "GstInvoices" ("SupplierGstin", "InvoiceDate", "Tax");

CREATE UNIQUE INDEX "IX_GstNoteOriginals_AptInvoiceId_LocationOfficeId_Turn" ON "GstNoteOriginals" ("AptInvoiceId", "LocationOfficeId", "Turn");

CREATE UNIQUE INDEX "IX_GstNoteOriginals_GstInvoiceId_Turn" ON "GstNoteOriginals" ("GstInvoiceId", "Turn");

CREATE INDEX "IX_GstNoteOriginals_LocationOfficeId" ON "GstNoteOriginals" ("LocationOfficeId");

CREATE INDEX "IX_GstNotes_ContractId" ON "GstNotes" ("ContractId");

CREATE INDEX "IX_GstNotes_CounterpartOfficeId_NoteDate" ON "GstNotes" ("CounterpartOfficeId", "NoteDate");

CREATE INDEX "IX_GstNotes_CustomerId_NoteDate" ON "GstNotes" ("CustomerId", "NoteDate");

CREATE INDEX "IX_GstNotes_NodalOfficeId_NoteDate" ON "GstNotes" ("NodalOfficeId", "NoteDate");

CREATE INDEX "IX_GstNotes_OwningOfficeId_NoteDate" ON "GstNotes" ("OwningOfficeId", "NoteDate");

CREATE INDEX "IX_GstNotes_ProposalId" ON "GstNotes" ("ProposalId");

CREATE UNIQUE INDEX "IX_GstNotes_SupplierGstin_FinancialYear_Kind_Serial" ON "GstNotes" ("SupplierGstin", "FinancialYear", "Kind", "Serial");

CREATE UNIQUE INDEX "IX_GstNotes_SupplierGstin_FinancialYear_Number" ON "GstNotes" ("SupplierGstin", "FinancialYear", "Number");

CREATE INDEX "IX_GstNotes_SupplierGstin_NoteDate" ON "GstNotes" ("SupplierGstin", "NoteDate");

CREATE INDEX "IX_GstRegistrations_FilingOfficeId" ON "GstRegistrations" ("FilingOfficeId");

CREATE UNIQUE INDEX "IX_GstRegistrations_Gstin" ON "GstRegistrations" ("Gstin");

CREATE UNIQUE INDEX "IX_GstRegistrations_StateCode_From" ON "GstRegistrations" ("StateCode", "From");

CREATE UNIQUE INDEX "IX_Guarantees_ContractId_Number" ON "Guarantees" ("ContractId", "Number");

CREATE INDEX "IX_Guarantees_NodalOfficeId" ON "Guarantees" ("NodalOfficeId");

CREATE INDEX "IX_Guarantees_OwningOfficeId_To" ON "Guarantees" ("OwningOfficeId", "To");

CREATE UNIQUE INDEX "IX_Holidays_Date_Scope" ON "Holidays" ("Date", "Scope");

CREATE INDEX "IX_InterestCharges_DocumentId" ON "InterestCharges" ("DocumentId");

CREATE INDEX "IX_InterestCharges_NodalOfficeId" ON "InterestCharges" ("NodalOfficeId");

CREATE INDEX "IX_InterestCharges_OwningOfficeId" ON "InterestCharges" ("OwningOfficeId");

CREATE INDEX "IX_InternalJournalLines_DocumentId" ON "InternalJournalLines" ("DocumentId");

CREATE INDEX "IX_InternalJournals_CounterpartOfficeId_Status" ON "InternalJournals" ("CounterpartOfficeId", "Status");

CREATE UNIQUE INDEX "IX_InternalJournals_CustomerId_OwningOfficeId_CounterpartOfficeId_PeriodFrom_Turn" ON "InternalJournals" ("CustomerId", "OwningOfficeId", "CounterpartOfficeId", "PeriodFrom", "Turn");

CREATE INDEX "IX_InternalJournals_DdoOfficeId_Status" ON "InternalJournals" ("DdoOfficeId", "Status");

CREATE INDEX "IX_InternalJournals_NodalOfficeId_Status" ON "InternalJournals" ("NodalOfficeId", "Status");

CREATE INDEX "IX_InternalJournals_OwningOfficeId_Status" ON "InternalJournals" ("OwningOfficeId", "Status");

CREATE UNIQUE INDEX "IX_InternalJournals_OwningOfficeId_VoucherNumber" ON "InternalJournals" ("OwningOfficeId", "VoucherNumber") WHERE "VoucherNumber" IS NOT NULL AND "Status" IN ('Posted', 'TakenUp');

CREATE INDEX "IX_IntimationLines_DocumentId" ON "IntimationLines" ("DocumentId");

CREATE INDEX "IX_IntimationLines_ReceiptId" ON "IntimationLines" ("ReceiptId");

CREATE UNIQUE INDEX "IX_Intimations_Carrier" ON "Intimations" ("Carrier");

CREATE INDEX "IX_Intimations_CounterpartOfficeId_Status" ON "Intimations" ("CounterpartOfficeId", "Status");

CREATE INDEX "IX_Intimations_LetterQueuedAtUtc" ON "Intimations" ("LetterQueuedAtUtc") WHERE "LetterQueuedAtUtc" IS NULL;

CREATE INDEX "IX_Intimations_NodalOfficeId_Status" ON "Intimations" ("NodalOfficeId", "Status");

CREATE INDEX "IX_Intimations_OwningOfficeId_Status" ON "Intimations" ("OwningOfficeId", "Status");

CREATE UNIQUE INDEX "IX_Intimations_Prepared" ON "Intimations" ("ContractId", "OwningOfficeId", "CounterpartOfficeId") WHERE "Status" = 'Prepared';

CREATE INDEX "IX_ItcReversalRecords_CounterpartOfficeId" ON "ItcReversalRecords" ("CounterpartOfficeId");

CREATE INDEX "IX_ItcReversalRecords_EvidenceFileId" ON "ItcReversalRecords" ("EvidenceFileId");

CREATE INDEX "IX_ItcReversalRecords_NodalOfficeId" ON "ItcReversalRecords" ("NodalOfficeId");

CREATE INDEX "IX_ItcReversalRecords_NoteId" ON "ItcReversalRecords" ("NoteId");

CREATE INDEX "IX_ItcReversalRecords_OwningOfficeId" ON "ItcReversalRecords" ("OwningOfficeId");

CREATE INDEX "IX_JobRuns_Day" ON "JobRuns" ("Day");

CREATE INDEX "IX_LedgerBalances_CarrierId" ON "LedgerBalances" ("CarrierId");

CREATE INDEX "IX_LedgerBalances_CounterpartOfficeId_Account" ON "LedgerBalances" ("CounterpartOfficeId", "Account");

CREATE INDEX "IX_LedgerBalances_DocumentId" ON "LedgerBalances" ("DocumentId");

CREATE INDEX "IX_LedgerBalances_NodalOfficeId_Account" ON "LedgerBalances" ("NodalOfficeId", "Account");

CREATE INDEX "IX_LedgerBalances_OfficeId_Account" ON "LedgerBalances" ("OfficeId", "Account");

CREATE INDEX "IX_LedgerBalances_Stage" ON "LedgerBalances" ("Stage", "DocumentId", "Since", "CounterpartOfficeId", "OfficeId", "NodalOfficeId", "Amount");

CREATE INDEX "IX_LedgerContracts_NodalOfficeId" ON "LedgerContracts" ("NodalOfficeId");

CREATE INDEX "IX_LedgerDocuments_AgainstId" ON "LedgerDocuments" ("AgainstId");

CREATE INDEX "IX_LedgerDocuments_ContractId_PeriodFrom" ON "LedgerDocuments" ("ContractId", "PeriodFrom");

CREATE INDEX "IX_LedgerDocuments_NodalOfficeId_Date" ON "LedgerDocuments" ("NodalOfficeId", "Date");

CREATE INDEX "IX_LedgerDocuments_Number" ON "LedgerDocuments" ("Number");

CREATE INDEX "IX_LedgerDocuments_OwningOfficeId_Date" ON "LedgerDocuments" ("OwningOfficeId", "Date");

CREATE UNIQUE INDEX "IX_LedgerJournals_Cause_Act" ON "LedgerJournals" ("Cause", "Act");

CREATE INDEX "IX_LedgerJournals_Date" ON "LedgerJournals" ("Date");

CREATE INDEX "IX_LedgerJournals_ReversesId" ON "LedgerJournals" ("ReversesId");

CREATE INDEX "IX_LedgerPostings_ContractId_Account_Date" ON "LedgerPostings" ("ContractId", "Account", "Date");

CREATE INDEX "IX_LedgerPostings_CounterpartOfficeId_Date" ON "LedgerPostings" ("CounterpartOfficeId", "Date");

CREATE INDEX "IX_LedgerPostings_DocumentId_Date" ON "LedgerPostings" ("DocumentId", "Date");

CREATE INDEX "IX_LedgerPostings_NodalOfficeId_Date" ON "LedgerPostings" ("NodalOfficeId", "Date");

CREATE INDEX "IX_LedgerPostings_OfficeId_Account_Date" ON "LedgerPostings" ("OfficeId", "Account", "Date");

CREATE INDEX "IX_LettersOfUndertaking_SupplierGstin_From" ON "LettersOfUndertaking" ("SupplierGstin", "From");

CREATE UNIQUE INDEX "IX_LoadedImports_Sha256_ForOffice" ON "LoadedImports" ("Sha256", "ForOffice");

CREATE UNIQUE INDEX "IX_LocationDrafts_ContractId_PeriodFrom_OwningOfficeId" ON "LocationDrafts" ("ContractId", "PeriodFrom", "OwningOfficeId");

CREATE INDEX "IX_LocationDrafts_NodalOfficeId_Status" ON "LocationDrafts" ("NodalOfficeId", "Status");

CREATE INDEX "IX_LocationDrafts_OwningOfficeId_Status" ON "LocationDrafts" ("OwningOfficeId", "Status");

CREATE INDEX "IX_MiscTransactionLines_DocumentId" ON "MiscTransactionLines" ("DocumentId");

CREATE UNIQUE INDEX "IX_MiscTransactions_AptSettlementId" ON "MiscTransactions" ("AptSettlementId") WHERE "AptSettlementId" IS NOT NULL AND "Status" IN ('Draft', 'Posted');

CREATE INDEX "IX_MiscTransactions_ContractId" ON "MiscTransactions" ("ContractId");

CREATE INDEX "IX_MiscTransactions_CounterpartOfficeId_Status" ON "MiscTransactions" ("CounterpartOfficeId", "Status");

CREATE INDEX "IX_MiscTransactions_CustomerId_PeriodFrom" ON "MiscTransactions" ("CustomerId", "PeriodFrom");

CREATE INDEX "IX_MiscTransactions_NodalOfficeId_Status" ON "MiscTransactions" ("NodalOfficeId", "Status");

CREATE INDEX "IX_MiscTransactions_OwningOfficeId_Status" ON "MiscTransactions" ("OwningOfficeId", "Status");

CREATE UNIQUE INDEX "IX_MiscTransactions_OwningOfficeId_VoucherNumber" ON "MiscTransactions" ("OwningOfficeId", "VoucherNumber") WHERE "Status" = 'Posted';

CREATE UNIQUE INDEX "IX_MiscTransactions_TransferEntryId" ON "MiscTransactions" ("TransferEntryId") WHERE "TransferEntryId" IS NOT NULL AND "Status" IN ('Draft', 'Posted');

CREATE INDEX "IX_NoteProposalDrafts_DraftId" ON "NoteProposalDrafts" ("DraftId");

CREATE INDEX "IX_NoteProposals_ConsolidationId" ON "NoteProposals" ("ConsolidationId");

CREATE INDEX "IX_NoteProposals_ContractId" ON "NoteProposals" ("ContractId");

CREATE INDEX "IX_NoteProposals_CustomerId" ON "NoteProposals" ("CustomerId");

CREATE INDEX "IX_NoteProposals_NodalOfficeId_Status" ON "NoteProposals" ("NodalOfficeId", "Status");

CREATE INDEX "IX_NoteProposals_OwningOfficeId" ON "NoteProposals" ("OwningOfficeId");

CREATE INDEX "IX_NotificationReads_NotificationId" ON "NotificationReads" ("NotificationId");

CREATE INDEX "IX_Notifications_OfficeId_Id" ON "Notifications" ("OfficeId", "Id");

CREATE UNIQUE INDEX "IX_Notifications_Once" ON "Notifications" ("Once");

CREATE INDEX "IX_Notifications_PersonId" ON "Notifications" ("PersonId");

CREATE INDEX "IX_Notifications_SpreadAtUtc_Id" ON "Notifications" ("SpreadAtUtc", "Id");

CREATE INDEX "IX_OfficeQuestions_CounterpartOfficeId_Status" ON "OfficeQuestions" ("CounterpartOfficeId", "Status");

CREATE INDEX "IX_OfficeQuestions_FindingId" ON "OfficeQuestions" ("FindingId");

CREATE INDEX "IX_OfficeQuestions_NodalOfficeId" ON "OfficeQuestions" ("NodalOfficeId");

CREATE INDEX "IX_OfficeQuestions_OwningOfficeId" ON "OfficeQuestions" ("OwningOfficeId");

CREATE INDEX "IX_OfficeReaches_OfficeId" ON "OfficeReaches" ("OfficeId");

CREATE INDEX "IX_Offices_CircleId" ON "Offices" ("CircleId");

CREATE INDEX "IX_Offices_DivisionId" ON "Offices" ("DivisionId");

CREATE UNIQUE INDEX "IX_Offices_FacilityId" ON "Offices" ("FacilityId") WHERE "FacilityId" IS NOT NULL;

CREATE INDEX "IX_Offices_Kind_Name" ON "Offices" ("Kind", "Name");

CREATE INDEX "IX_Offices_ParentId" ON "Offices" ("ParentId");

CREATE UNIQUE INDEX "IX_Offices_Path" ON "Offices" ("Path");

CREATE INDEX "IX_Offices_Pincode" ON "Offices" ("Pincode");

CREATE INDEX "IX_OutboxMails_About" ON "OutboxMails" ("About");

CREATE INDEX "IX_OutboxMails_NodalOfficeId" ON "OutboxMails" ("NodalOfficeId");

CREATE INDEX "IX_OutboxMails_OwningOfficeId" ON "OutboxMails" ("OwningOfficeId");

CREATE INDEX "IX_OutboxMails_Status_NextTryUtc" ON "OutboxMails" ("Status", "NextTryUtc");

CREATE UNIQUE INDEX "IX_PaoAssignments_CircleId_From" ON "PaoAssignments" ("CircleId", "From");

CREATE INDEX "IX_PaoAssignments_PaoOfficeId" ON "PaoAssignments" ("PaoOfficeId");

CREATE INDEX "IX_ParkedSubjects_Job_DoneAtUtc" ON "ParkedSubjects" ("Job", "DoneAtUtc");

CREATE INDEX "IX_ParkedSubjects_NodalOfficeId" ON "ParkedSubjects" ("NodalOfficeId");

CREATE INDEX "IX_ParkedSubjects_OwningOfficeId" ON "ParkedSubjects" ("OwningOfficeId");

CREATE UNIQUE INDEX "IX_PendingApportionments_AptInvoiceNumber_CounterpartOfficeId_PeriodFrom" ON "PendingApportionments" ("AptInvoiceNumber", "CounterpartOfficeId", "PeriodFrom");

CREATE INDEX "IX_PendingApportionments_ContractId" ON "PendingApportionments" ("ContractId");

CREATE INDEX "IX_PendingApportionments_CounterpartOfficeId" ON "PendingApportionments" ("CounterpartOfficeId");

CREATE INDEX "IX_PendingApportionments_CustomerId" ON "PendingApportionments" ("CustomerId");

CREATE INDEX "IX_PendingApportionments_NodalOfficeId" ON "PendingApportionments" ("NodalOfficeId");

CREATE INDEX "IX_PendingApportionments_OwningOfficeId" ON "PendingApportionments" ("OwningOfficeId");

CREATE INDEX "IX_PeriodClosures_NodalOfficeId" ON "PeriodClosures" ("NodalOfficeId");

CREATE INDEX "IX_PeriodClosures_OfficeId" ON "PeriodClosures" ("OfficeId");

CREATE INDEX "IX_Posts_OfficeId_Role" ON "Posts" ("OfficeId", "Role");

CREATE INDEX "IX_Posts_PersonId_From" ON "Posts" ("PersonId", "From");

CREATE INDEX "IX_PreparedReturns_NodalOfficeId" ON "PreparedReturns" ("NodalOfficeId");

CREATE INDEX "IX_PreparedReturns_OwningOfficeId" ON "PreparedReturns" ("OwningOfficeId");

CREATE INDEX "IX_PreparedReturns_SupplierGstin_Month_PreparedAtUtc" ON "PreparedReturns" ("SupplierGstin", "Month", "PreparedAtUtc");

CREATE INDEX "IX_ProposedInvoices_LocationDraftId" ON "ProposedInvoices" ("LocationDraftId");

CREATE INDEX "IX_ProposedInvoices_LocationOfficeId" ON "ProposedInvoices" ("LocationOfficeId");

CREATE INDEX "IX_ProposedNoteOriginals_AptInvoiceId" ON "ProposedNoteOriginals" ("AptInvoiceId");

CREATE INDEX "IX_ProposedNoteOriginals_GstInvoiceId" ON "ProposedNoteOriginals" ("GstInvoiceId");

CREATE INDEX "IX_ProposedNoteOriginals_LocationOfficeId" ON "ProposedNoteOriginals" ("LocationOfficeId");

CREATE INDEX "IX_ProposedNotes_LocationOfficeId" ON "ProposedNotes" ("LocationOfficeId");

CREATE UNIQUE INDEX "IX_Reaches_Kind_OfficeId" ON "Reaches" ("Kind", "OfficeId");

CREATE UNIQUE INDEX "IX_Receipts_Carrier" ON "Receipts" ("Carrier");

CREATE INDEX "IX_Receipts_Cheques" ON "Receipts" ("Status", "OwningOfficeId") WHERE "ChequeDate" IS NOT NULL;

CREATE INDEX "IX_Receipts_ContractId_ReceivedOn" ON "Receipts" ("ContractId", "ReceivedOn");

CREATE INDEX "IX_Receipts_CustomerId_ReceivedOn" ON "Receipts" ("CustomerId", "ReceivedOn");

CREATE INDEX "IX_Receipts_NodalOfficeId_ReceivedOn" ON "Receipts" ("NodalOfficeId", "ReceivedOn");

CREATE INDEX "IX_Receipts_OwningOfficeId_ReceivedOn" ON "Receipts" ("OwningOfficeId", "ReceivedOn");

CREATE UNIQUE INDEX "IX_Receipts_Payment" ON "Receipts" ("PaymentKey") WHERE "PaymentKey" IS NOT NULL AND "Status" IN ('Recorded', 'InCollection');

CREATE INDEX "IX_Receipts_Reference" ON "Receipts" ("Reference");

CREATE INDEX "IX_Refunds_ContractId_PaidOn" ON "Refunds" ("ContractId", "PaidOn");

CREATE INDEX "IX_Refunds_NodalOfficeId" ON "Refunds" ("NodalOfficeId");

CREATE UNIQUE INDEX "IX_Refunds_OwningOfficeId_VoucherNumber" ON "Refunds" ("OwningOfficeId", "VoucherNumber");

CREATE INDEX "IX_Refunds_ReceiptId" ON "Refunds" ("ReceiptId");

CREATE INDEX "IX_ReturnExplanations_NodalOfficeId" ON "ReturnExplanations" ("NodalOfficeId");

CREATE INDEX "IX_ReturnExplanations_OwningOfficeId" ON "ReturnExplanations" ("OwningOfficeId");

CREATE INDEX "IX_SapInvoices_ContractId" ON "SapInvoices" ("ContractId");

CREATE INDEX "IX_SapInvoices_CustomerId" ON "SapInvoices" ("CustomerId");

CREATE UNIQUE INDEX "IX_SapInvoices_LedgerDocumentId" ON "SapInvoices" ("LedgerDocumentId") WHERE "LedgerDocumentId" IS NOT NULL;

CREATE INDEX "IX_SapInvoices_NodalOfficeId" ON "SapInvoices" ("NodalOfficeId");

CREATE INDEX "IX_SapInvoices_OwningOfficeId" ON "SapInvoices" ("OwningOfficeId");

CREATE UNIQUE INDEX "IX_SapInvoices_SapDocument_OwningOfficeId" ON "SapInvoices" ("SapDocument", "OwningOfficeId");

CREATE INDEX "IX_SapRevenueGaps_CounterpartOfficeId_Status" ON "SapRevenueGaps" ("CounterpartOfficeId", "Status");

CREATE INDEX "IX_SapRevenueGaps_NodalOfficeId" ON "SapRevenueGaps" ("NodalOfficeId");

CREATE INDEX "IX_SapRevenueGaps_OwningOfficeId" ON "SapRevenueGaps" ("OwningOfficeId");

CREATE INDEX "IX_SavedViews_OfficeId_ListKey" ON "SavedViews" ("OfficeId", "ListKey");

CREATE UNIQUE INDEX "IX_SavedViews_PersonId_ListKey_Name" ON "SavedViews" ("PersonId", "ListKey", "Name");

CREATE INDEX "IX_SigningCertificates_SupplierGstin_LoadedAtUtc" ON "SigningCertificates" ("SupplierGstin", "LoadedAtUtc");

CREATE INDEX "IX_SoftCopyArticles_BatchId" ON "SoftCopyArticles" ("BatchId");

CREATE UNIQUE INDEX "IX_SoftCopyBatches_ContractId_BatchRef" ON "SoftCopyBatches" ("ContractId", "BatchRef");

CREATE UNIQUE INDEX "IX_SoftCopyBatches_ContractId_Sha256" ON "SoftCopyBatches" ("ContractId", "Sha256");

CREATE INDEX "IX_SoftCopyBatches_CustomerId" ON "SoftCopyBatches" ("CustomerId");

CREATE INDEX "IX_SoftCopyBatches_NodalOfficeId" ON "SoftCopyBatches" ("NodalOfficeId");

CREATE INDEX "IX_SoftCopyBatches_OfficeId" ON "SoftCopyBatches" ("OfficeId");

CREATE INDEX "IX_StoredFiles_Sha256" ON "StoredFiles" ("Sha256");

CREATE UNIQUE INDEX "IX_SupplierGstinPolicies_From" ON "SupplierGstinPolicies" ("From");

CREATE UNIQUE INDEX "IX_TariffRates_Product_From_IsLocal_MinGrams_MinKm" ON "TariffRates" ("Product", "From", "IsLocal", "MinGrams", "MinKm");

CREATE UNIQUE INDEX "IX_TdsCertificates_DeductorGstin_Number" ON "TdsCertificates" ("DeductorGstin", "Number") WHERE "Status" <> 'Withdrawn';

CREATE INDEX "IX_TdsCertificates_NodalOfficeId" ON "TdsCertificates" ("NodalOfficeId");

CREATE INDEX "IX_TdsCertificates_OwningOfficeId_Status" ON "TdsCertificates" ("OwningOfficeId", "Status");

CREATE INDEX "IX_TdsDeductions_CertificateId" ON "TdsDeductions" ("CertificateId");

CREATE INDEX "IX_TdsDeductions_ContractId" ON "TdsDeductions" ("ContractId");

CREATE INDEX "IX_TdsDeductions_CustomerId" ON "TdsDeductions" ("CustomerId");

CREATE INDEX "IX_TdsDeductions_DeductorGstin_Month" ON "TdsDeductions" ("DeductorGstin", "Month");

CREATE INDEX "IX_TdsDeductions_DocumentId" ON "TdsDeductions" ("DocumentId");

CREATE INDEX "IX_TdsDeductions_NodalOfficeId" ON "TdsDeductions" ("NodalOfficeId");

CREATE INDEX "IX_TdsDeductions_OwningOfficeId_Status" ON "TdsDeductions" ("OwningOfficeId", "Status");

CREATE INDEX "IX_TransferBatchEntries_EntryId" ON "TransferBatchEntries" ("EntryId");

CREATE INDEX "IX_TransferBatches_NodalOfficeId" ON "TransferBatches" ("NodalOfficeId");

CREATE INDEX "IX_TransferBatches_OpenedBy_DecidedAtUtc" ON "TransferBatches" ("OpenedBy", "DecidedAtUtc");

CREATE INDEX "IX_TransferBatches_OwningOfficeId" ON "TransferBatches" ("OwningOfficeId");

CREATE INDEX "IX_TransferDecisions_BatchId" ON "TransferDecisions" ("BatchId");

CREATE UNIQUE INDEX "IX_TransferEntries_AptSettlementId" ON "TransferEntries" ("AptSettlementId") WHERE "Purpose" = 'AptDifference' AND "Status" <> 'Rejected' AND "Status" <> 'Withdrawn' AND "Status" <> 'Reversed';

CREATE INDEX "IX_TransferEntries_CounterpartOfficeId_Status" ON "TransferEntries" ("CounterpartOfficeId", "Status");

CREATE UNIQUE INDEX "IX_TransferEntries_CustomerId_OwningOfficeId_CounterpartOfficeId_PeriodFrom_Turn" ON "TransferEntries" ("CustomerId", "OwningOfficeId", "CounterpartOfficeId", "PeriodFrom", "Turn") WHERE "Purpose" IN ('Apportionment', 'TakenBack');

CREATE INDEX "IX_TransferEntries_DdoOfficeId_Status" ON "TransferEntries" ("DdoOfficeId", "Status");

CREATE INDEX "IX_TransferEntries_NodalOfficeId_Status" ON "TransferEntries" ("NodalOfficeId", "Status");

CREATE UNIQUE INDEX "IX_TransferEntries_Number" ON "TransferEntries" ("Number");

CREATE INDEX "IX_TransferEntries_OwningOfficeId_Status" ON "TransferEntries" ("OwningOfficeId", "Status");

CREATE UNIQUE INDEX "IX_TransferEntries_OwningOfficeId_VoucherNumber" ON "TransferEntries" ("OwningOfficeId", "VoucherNumber") WHERE "VoucherNumber" IS NOT NULL;

CREATE INDEX "IX_TransferEntries_PaoOfficeId_Status" ON "TransferEntries" ("PaoOfficeId", "Status");

CREATE INDEX "IX_TransferEntries_ReportQueuedAtUtc_ApprovedAtUtc" ON "TransferEntries" ("ReportQueuedAtUtc", "ApprovedAtUtc");

CREATE UNIQUE INDEX "IX_TransferEntries_ReversesId" ON "TransferEntries" ("ReversesId") WHERE "ReversesId" IS NOT NULL AND "Status" <> 'Rejected' AND "Status" <> 'Withdrawn';

CREATE INDEX "IX_TransferEntries_Status_AcknowledgedOn" ON "TransferEntries" ("Status", "AcknowledgedOn");

CREATE INDEX "IX_TransferEntryLines_DocumentId" ON "TransferEntryLines" ("DocumentId");
