CREATE TABLE [AccountHeads] (
    [Id] uniqueidentifier NOT NULL,
    [Account] nvarchar(30) NOT NULL,
    [Component] nvarchar(30) NULL,
    [Product] nvarchar(10) NULL,
    [Code] nvarchar(40) NOT NULL,
    [Description] nvarchar(200) NOT NULL,
    [From] date NOT NULL,
    [Source] nvarchar(200) NOT NULL,
    [IsConfirmed] bit NOT NULL,
    CONSTRAINT [PK_AccountHeads] PRIMARY KEY ([Id])
);
GO

CREATE TABLE [AnnualReturns] (
    [SupplierGstin] nvarchar(15) NOT NULL,
    [FinancialYear] int NOT NULL,
    [FiledOn] date NOT NULL,
    [Arn] nvarchar(15) NOT NULL,
    [PersonId] nvarchar(450) NOT NULL,
    [FiledBy] nvarchar(400) NOT NULL,
    [RecordedAtUtc] datetime2 NOT NULL,
    CONSTRAINT [PK_AnnualReturns] PRIMARY KEY ([SupplierGstin], [FinancialYear])
);
GO

CREATE TABLE [AptInvoiceImports] (
    [Id] uniqueidentifier NOT NULL,
    [FileName] nvarchar(200) NOT NULL,
    [Sha256] nvarchar(64) NOT NULL,
    [RowCount] int NOT NULL,
    [FlaggedCount] int NOT NULL,
    [PersonId] nvarchar(450) NOT NULL,
    [ImportedAtUtc] datetime2 NOT NULL,
    CONSTRAINT [PK_AptInvoiceImports] PRIMARY KEY ([Id])
);
GO

CREATE TABLE [AspNetUsers] (
    [Id] nvarchar(200) NOT NULL,
    [DisplayName] nvarchar(200) NOT NULL,
    [MustChangePassword] bit NOT NULL,
    [Language] nvarchar(30) NOT NULL,
    [UserName] nvarchar(256) NULL,
    [NormalizedUserName] nvarchar(256) NULL,
    [Email] nvarchar(256) NULL,
    [NormalizedEmail] nvarchar(256) NULL,
    [EmailConfirmed] bit NOT NULL,
    [PasswordHash] nvarchar(200) NULL,
    [SecurityStamp] nvarchar(200) NULL,
    [ConcurrencyStamp] nvarchar(200) NULL,
    [PhoneNumber] nvarchar(200) NULL,
    [PhoneNumberConfirmed] bit NOT NULL,
    [TwoFactorEnabled] bit NOT NULL,
    [LockoutEnd] datetimeoffset NULL,
    [LockoutEnabled] bit NOT NULL,
    [AccessFailedCount] int NOT NULL,
    CONSTRAINT [PK_AspNetUsers] PRIMARY KEY ([Id])
);
GO

CREATE TABLE [AuditHeads] (
    [Id] int NOT NULL,
    [Sequence] bigint NOT NULL,
    [Hash] nvarchar(64) NOT NULL,
    CONSTRAINT [PK_AuditHeads] PRIMARY KEY ([Id])
);
GO

CREATE TABLE [AuditRecords] (
    [Sequence] bigint NOT NULL,
    [RecordedAtUtc] datetime2 NOT NULL,
    [BusinessAtUtc] datetime2 NOT NULL,
    [PersonId] nvarchar(450) NOT NULL,
    [PersonName] nvarchar(200) NOT NULL,
    [Role] nvarchar(30) NULL,
    [OfficeId] int NOT NULL,
    [Address] nvarchar(64) NOT NULL,
    [Act] nvarchar(100) NOT NULL,
    [CommandId] uniqueidentifier NOT NULL,
    [Outcome] nvarchar(30) NOT NULL,
    [DocumentKey] nvarchar(100) NOT NULL,
    [DocumentTitle] nvarchar(200) NOT NULL,
    [Remark] nvarchar(2000) NOT NULL,
    [Changes] nvarchar(max) NOT NULL,
    [PreviousHash] nvarchar(64) NOT NULL,
    [Hash] nvarchar(64) NOT NULL,
    CONSTRAINT [PK_AuditRecords] PRIMARY KEY ([Sequence])
);
GO

CREATE TABLE [BillingMonths] (
    [Month] int NOT NULL,
    [From] date NOT NULL,
    [To] date NOT NULL,
    [BillingDate] date NOT NULL,
    [ActsOn] date NOT NULL,
    [Source] nvarchar(30) NOT NULL,
    [Reason] nvarchar(500) NULL,
    [CorrectedBy] nvarchar(200) NULL,
    [CorrectedAtUtc] datetime2 NULL,
    [Version] bigint NOT NULL,
    CONSTRAINT [PK_BillingMonths] PRIMARY KEY ([Month])
);
GO

CREATE TABLE [BookingImports] (
    [Id] int NOT NULL IDENTITY,
    [FileName] nvarchar(200) NOT NULL,
    [Sha256] nvarchar(64) NOT NULL,
    [FileLength] bigint NOT NULL,
    [OwningOfficeId] int NOT NULL,
    [NodalOfficeId] int NOT NULL,
    [CustomerId] bigint NULL,
    [Status] nvarchar(30) NOT NULL,
    [StartedAtUtc] datetime2 NOT NULL,
    [HeartbeatUtc] datetime2 NOT NULL,
    [FinishedAtUtc] datetime2 NULL,
    [PersonId] nvarchar(450) NOT NULL,
    [PersonName] nvarchar(200) NOT NULL,
    [Holder] nvarchar(200) NOT NULL,
    [Headers] nvarchar(max) NOT NULL,
    [StoredFile] uniqueidentifier NULL,
    [Found] nvarchar(1000) NOT NULL DEFAULT N'{}',
    [WithdrawnAtUtc] datetime2 NULL,
    [WithdrawnBy] nvarchar(450) NULL,
    [WithdrawnByName] nvarchar(200) NULL,
    [WithdrawReason] nvarchar(400) NULL,
    [RowsRemovedAtUtc] datetime2 NULL,
    [Version] bigint NOT NULL,
    [Rows_Accepted] int NOT NULL,
    [Rows_Duplicates] int NOT NULL,
    [Rows_Flagged] int NOT NULL,
    [Rows_Rejected] int NOT NULL,
    CONSTRAINT [PK_BookingImports] PRIMARY KEY ([Id])
);
GO

CREATE TABLE [BookingMonths] (
    [Id] bigint NOT NULL IDENTITY,
    [OfficeId] int NOT NULL,
    [NodalOfficeId] int NOT NULL,
    [Month] date NOT NULL,
    [Product] nvarchar(10) NOT NULL,
    [ContractId] int NULL,
    [Articles] bigint NOT NULL,
    [Charges] bigint NOT NULL,
    [IsMerged] bit NOT NULL,
    CONSTRAINT [PK_BookingMonths] PRIMARY KEY ([Id])
);
GO

CREATE TABLE [Circulars] (
    [Number] nvarchar(60) NOT NULL,
    [Date] date NOT NULL,
    [Title] nvarchar(200) NOT NULL,
    [Issuer] nvarchar(100) NOT NULL,
    CONSTRAINT [PK_Circulars] PRIMARY KEY ([Number])
);
GO

CREATE TABLE [ClockOffsets] (
    [Id] int NOT NULL,
    [Seconds] bigint NOT NULL,
    CONSTRAINT [PK_ClockOffsets] PRIMARY KEY ([Id])
);
GO

CREATE TABLE [CompletedCommands] (
    [Id] uniqueidentifier NOT NULL,
    [UseCase] nvarchar(200) NOT NULL,
    [PersonId] nvarchar(450) NOT NULL,
    [InputHash] nvarchar(64) NOT NULL,
    [Result] nvarchar(max) NOT NULL,
    [CompletedAtUtc] datetime2 NOT NULL,
    CONSTRAINT [PK_CompletedCommands] PRIMARY KEY ([Id])
);
GO

CREATE TABLE [FiledMonths] (
    [SupplierGstin] nvarchar(15) NOT NULL,
    [Month] int NOT NULL,
    [FiledOn] date NOT NULL,
    [Arn] nvarchar(15) NOT NULL,
    [PersonId] nvarchar(450) NOT NULL,
    [FiledBy] nvarchar(400) NOT NULL,
    [RecordedAtUtc] datetime2 NOT NULL,
    [PreparedReturnId] uniqueidentifier NULL,
    [Sha256] nvarchar(64) NULL,
    [ReportedAptInvoices] bit NOT NULL,
    [Documents] int NOT NULL,
    [Value] bigint NOT NULL,
    [Tax] bigint NOT NULL,
    CONSTRAINT [PK_FiledMonths] PRIMARY KEY ([SupplierGstin], [Month])
);
GO

CREATE TABLE [Holidays] (
    [Id] uniqueidentifier NOT NULL,
    [Date] date NOT NULL,
    [Name] nvarchar(100) NOT NULL,
    [Scope] nvarchar(30) NOT NULL,
    [Note] nvarchar(200) NOT NULL,
    CONSTRAINT [PK_Holidays] PRIMARY KEY ([Id])
);
GO

CREATE TABLE [InvoiceNumberSeries] (
    [SupplierGstin] nvarchar(15) NOT NULL,
    [FinancialYear] int NOT NULL,
    [Kind] nvarchar(30) NOT NULL,
    [NumberCode] nvarchar(3) NOT NULL,
    [LastSerial] int NOT NULL,
    [LastDate] date NULL,
    [Version] bigint NOT NULL,
    CONSTRAINT [PK_InvoiceNumberSeries] PRIMARY KEY ([SupplierGstin], [FinancialYear], [Kind])
);
GO

CREATE TABLE [JobAlarms] (
    [Job] nvarchar(40) NOT NULL,
    [Day] date NOT NULL,
    [Sentence] nvarchar(500) NOT NULL,
    [RaisedAtUtc] datetime2 NOT NULL,
    [ClearedAtUtc] datetime2 NULL,
    CONSTRAINT [PK_JobAlarms] PRIMARY KEY ([Job], [Day])
);
GO

CREATE TABLE [JobRuns] (
    [Job] nvarchar(40) NOT NULL,
    [Day] date NOT NULL,
    [Status] nvarchar(30) NOT NULL,
    [Node] nvarchar(100) NOT NULL,
    [Attempt] int NOT NULL,
    [StartedAtUtc] datetime2 NOT NULL,
    [SeenAtUtc] datetime2 NOT NULL,
    [FinishedAtUtc] datetime2 NULL,
    [Done] int NOT NULL,
    [Parked] int NOT NULL,
    [Remark] nvarchar(500) NOT NULL,
    [Version] bigint NOT NULL,
    CONSTRAINT [PK_JobRuns] PRIMARY KEY ([Job], [Day])
);
GO

CREATE TABLE [LedgerBalances] (
    [ContractId] int NOT NULL,
    [DocumentId] uniqueidentifier NOT NULL,
    [Account] nvarchar(30) NOT NULL,
    [OfficeId] int NOT NULL,
    [ToOfficeId] int NOT NULL,
    [CarrierId] uniqueidentifier NOT NULL,
    [Component] nvarchar(20) NOT NULL,
    [Gstin] nvarchar(15) NOT NULL,
    [Amount] bigint NOT NULL,
    [Since] date NOT NULL,
    [NodalOfficeId] int NOT NULL,
    [CounterpartOfficeId] int NULL,
    [Stage] AS CAST(CASE WHEN "Amount" = 0 THEN NULL WHEN "Account" = 'Receivable' THEN 'Owed' WHEN "Component" = '' THEN NULL WHEN "Account" = 'Dishonoured' THEN 'CalledBack' WHEN "Account" = 'Unclassified' THEN 'Lying' WHEN "Account" = 'InterOffice' THEN 'OnItsWay' WHEN "Account" = 'ReducedByNote' THEN 'ReducedByNote' WHEN "Account" NOT IN ('Revenue', 'GstPayable', 'RoundOff') THEN NULL WHEN "OfficeId" = "CounterpartOfficeId" THEN 'AccountedAtLocation' WHEN "Account" = 'RoundOff' THEN 'RoundOffKept' ELSE 'AccountedElsewhere' END AS nvarchar(30)),
    CONSTRAINT [PK_LedgerBalances] PRIMARY KEY ([ContractId], [DocumentId], [Account], [OfficeId], [ToOfficeId], [CarrierId], [Component], [Gstin]),
    CONSTRAINT [CK_LedgerBalances_NotOverdrawn] CHECK ("Amount" <= 0 OR ("Account" <> 'Deposit' AND ("Account" <> 'Unclassified' OR "Component" <> '')))
);
GO

CREATE TABLE [LedgerJournals] (
    [Id] uniqueidentifier NOT NULL,
    [Act] nvarchar(30) NOT NULL,
    [Cause] nvarchar(100) NOT NULL,
    [Date] date NOT NULL,
    [Voucher] nvarchar(50) NULL,
    [ReversesId] uniqueidentifier NULL,
    [PersonId] nvarchar(450) NOT NULL,
    [PersonName] nvarchar(200) NOT NULL,
    [PostedAtUtc] datetime2 NOT NULL,
    CONSTRAINT [PK_LedgerJournals] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_LedgerJournals_LedgerJournals_ReversesId] FOREIGN KEY ([ReversesId]) REFERENCES [LedgerJournals] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [LettersOfUndertaking] (
    [Id] uniqueidentifier NOT NULL,
    [SupplierGstin] nvarchar(15) NOT NULL,
    [Arn] nvarchar(15) NOT NULL,
    [From] date NOT NULL,
    [To] date NOT NULL,
    [Version] bigint NOT NULL,
    CONSTRAINT [PK_LettersOfUndertaking] PRIMARY KEY ([Id])
);
GO

CREATE TABLE [NotificationAddresses] (
    [PersonId] nvarchar(100) NOT NULL,
    [Mobile] nvarchar(10) NOT NULL,
    [Version] bigint NOT NULL,
    CONSTRAINT [PK_NotificationAddresses] PRIMARY KEY ([PersonId])
);
GO

CREATE TABLE [NotificationPreferences] (
    [PersonId] nvarchar(100) NOT NULL,
    [Kind] nvarchar(30) NOT NULL,
    [Mail] bit NOT NULL,
    [Sms] bit NOT NULL,
    [WhatsApp] bit NOT NULL,
    [IsMuted] bit NOT NULL,
    [Version] bigint NOT NULL,
    CONSTRAINT [PK_NotificationPreferences] PRIMARY KEY ([PersonId], [Kind])
);
GO

CREATE TABLE [Offices] (
    [Id] int NOT NULL,
    [Name] nvarchar(120) NOT NULL,
    [Kind] nvarchar(30) NOT NULL,
    [ParentId] int NULL,
    [CircleId] int NULL,
    [DivisionId] int NULL,
    [Path] nvarchar(80) NOT NULL,
    [StateCode] nvarchar(2) NULL,
    [District] nvarchar(80) NULL,
    [Pincode] nvarchar(6) NULL,
    [FacilityId] nvarchar(8) NULL,
    [IsCircleGpo] bit NOT NULL,
    [IsActive] bit NOT NULL,
    [Version] bigint NOT NULL,
    CONSTRAINT [PK_Offices] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Offices_Offices_CircleId] FOREIGN KEY ([CircleId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Offices_Offices_DivisionId] FOREIGN KEY ([DivisionId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Offices_Offices_ParentId] FOREIGN KEY ([ParentId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [PinDistanceLoadRows] (
    [LoadId] bigint NOT NULL,
    [OriginPin] int NOT NULL,
    [DestinationPin] int NOT NULL,
    [Km] int NOT NULL,
    CONSTRAINT [PK_PinDistanceLoadRows] PRIMARY KEY ([LoadId], [OriginPin], [DestinationPin])
);
GO

CREATE TABLE [PinDistances] (
    [OriginPin] int NOT NULL,
    [DestinationPin] int NOT NULL,
    [Km] int NOT NULL,
    CONSTRAINT [PK_PinDistances] PRIMARY KEY ([OriginPin], [DestinationPin])
);
GO

CREATE TABLE [PreparedBuilds] (
    [Id] int NOT NULL,
    [Build] nvarchar(2000) NOT NULL,
    CONSTRAINT [PK_PreparedBuilds] PRIMARY KEY ([Id])
);
GO

CREATE TABLE [Products] (
    [Code] nvarchar(10) NOT NULL,
    [Name] nvarchar(100) NOT NULL,
    [DiscountGroup] nvarchar(30) NULL,
    [IsDiscountable] bit NOT NULL,
    [RevenueHead] nvarchar(100) NOT NULL,
    [HasTrafficClass] bit NOT NULL,
    CONSTRAINT [PK_Products] PRIMARY KEY ([Code])
);
GO

CREATE TABLE [ProtectionKeys] (
    [Id] int NOT NULL IDENTITY,
    [Name] nvarchar(200) NOT NULL,
    [Xml] nvarchar(max) NOT NULL,
    CONSTRAINT [PK_ProtectionKeys] PRIMARY KEY ([Id])
);
GO

CREATE TABLE [Reaches] (
    [Id] int NOT NULL IDENTITY,
    [Kind] nvarchar(30) NOT NULL,
    [OfficeId] int NOT NULL,
    [FilledOn] date NOT NULL,
    CONSTRAINT [PK_Reaches] PRIMARY KEY ([Id])
);
GO

CREATE TABLE [ReferenceSets] (
    [Name] nvarchar(40) NOT NULL,
    [ContentHash] nvarchar(64) NOT NULL,
    [OfficesAdded] int NOT NULL,
    [LoadedAtUtc] datetime2 NOT NULL,
    CONSTRAINT [PK_ReferenceSets] PRIMARY KEY ([Name])
);
GO

CREATE TABLE [ReturnReminders] (
    [SupplierGstin] nvarchar(15) NOT NULL,
    [Month] int NOT NULL,
    [Day] date NOT NULL,
    CONSTRAINT [PK_ReturnReminders] PRIMARY KEY ([SupplierGstin], [Month], [Day])
);
GO

CREATE TABLE [SavedColumnMappings] (
    [Kind] nvarchar(30) NOT NULL,
    [HeaderKey] varchar(64) NOT NULL,
    [OfficeId] int NOT NULL,
    [OfficeName] nvarchar(200) NOT NULL,
    [Headers] nvarchar(max) NOT NULL,
    [Pairs] nvarchar(max) NOT NULL,
    [PersonId] nvarchar(450) NOT NULL,
    [PersonName] nvarchar(200) NOT NULL,
    [SavedAtUtc] datetime2 NOT NULL,
    [Version] bigint NOT NULL,
    CONSTRAINT [PK_SavedColumnMappings] PRIMARY KEY ([Kind], [HeaderKey], [OfficeId])
);
GO

CREATE TABLE [SigningCertificates] (
    [Id] uniqueidentifier NOT NULL,
    [SupplierGstin] nvarchar(15) NOT NULL,
    [Holder] nvarchar(200) NOT NULL,
    [Issuer] nvarchar(200) NOT NULL,
    [SerialNumber] nvarchar(64) NOT NULL,
    [Thumbprint] nvarchar(64) NOT NULL,
    [NotBeforeUtc] datetime2 NOT NULL,
    [NotAfterUtc] datetime2 NOT NULL,
    [FileName] nvarchar(200) NOT NULL,
    [Closed] varbinary(max) NOT NULL,
    [LoadedBy] nvarchar(200) NOT NULL,
    [LoadedAtUtc] datetime2 NOT NULL,
    [EndedAtUtc] datetime2 NULL,
    [Version] bigint NOT NULL,
    CONSTRAINT [PK_SigningCertificates] PRIMARY KEY ([Id])
);
GO

CREATE TABLE [StoredFiles] (
    [Id] uniqueidentifier NOT NULL,
    [Name] nvarchar(260) NOT NULL,
    [ContentType] nvarchar(100) NOT NULL,
    [Sha256] nvarchar(64) NOT NULL,
    [Length] bigint NOT NULL,
    [IsInFolder] bit NOT NULL,
    [StoredAtUtc] datetime2 NOT NULL,
    CONSTRAINT [PK_StoredFiles] PRIMARY KEY ([Id])
);
GO

CREATE TABLE [SupplierGstinPolicies] (
    [Id] uniqueidentifier NOT NULL,
    [Kind] nvarchar(30) NOT NULL,
    [From] date NOT NULL,
    [Source] nvarchar(200) NOT NULL,
    CONSTRAINT [PK_SupplierGstinPolicies] PRIMARY KEY ([Id])
);
GO

CREATE TABLE [AspNetUserClaims] (
    [Id] int NOT NULL IDENTITY,
    [UserId] nvarchar(200) NOT NULL,
    [ClaimType] nvarchar(200) NULL,
    [ClaimValue] nvarchar(200) NULL,
    CONSTRAINT [PK_AspNetUserClaims] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_AspNetUserClaims_AspNetUsers_UserId] FOREIGN KEY ([UserId]) REFERENCES [AspNetUsers] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [AspNetUserLogins] (
    [LoginProvider] nvarchar(200) NOT NULL,
    [ProviderKey] nvarchar(200) NOT NULL,
    [ProviderDisplayName] nvarchar(200) NULL,
    [UserId] nvarchar(200) NOT NULL,
    CONSTRAINT [PK_AspNetUserLogins] PRIMARY KEY ([LoginProvider], [ProviderKey]),
    CONSTRAINT [FK_AspNetUserLogins_AspNetUsers_UserId] FOREIGN KEY ([UserId]) REFERENCES [AspNetUsers] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [AspNetUserTokens] (
    [UserId] nvarchar(200) NOT NULL,
    [LoginProvider] nvarchar(200) NOT NULL,
    [Name] nvarchar(200) NOT NULL,
    [Value] nvarchar(200) NULL,
    CONSTRAINT [PK_AspNetUserTokens] PRIMARY KEY ([UserId], [LoginProvider], [Name]),
    CONSTRAINT [FK_AspNetUserTokens_AspNetUsers_UserId] FOREIGN KEY ([UserId]) REFERENCES [AspNetUsers] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [BookingDays] (
    [Id] bigint NOT NULL IDENTITY,
    [ImportId] int NOT NULL,
    [OfficeId] int NOT NULL,
    [NodalOfficeId] int NOT NULL,
    [Day] date NOT NULL,
    [Product] nvarchar(10) NOT NULL,
    [ContractId] int NULL,
    [Articles] bigint NOT NULL,
    [Charges] bigint NOT NULL,
    CONSTRAINT [PK_BookingDays] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_BookingDays_BookingImports_ImportId] FOREIGN KEY ([ImportId]) REFERENCES [BookingImports] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [ImportRejections] (
    [ImportId] int NOT NULL,
    [RowNumber] int NOT NULL,
    [Problems] nvarchar(max) NOT NULL,
    [Cells] nvarchar(max) NOT NULL,
    CONSTRAINT [PK_ImportRejections] PRIMARY KEY ([ImportId], [RowNumber]),
    CONSTRAINT [FK_ImportRejections_BookingImports_ImportId] FOREIGN KEY ([ImportId]) REFERENCES [BookingImports] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [LoadedImports] (
    [ImportId] int NOT NULL,
    [Sha256] nvarchar(64) NOT NULL,
    [ForOffice] int NOT NULL,
    CONSTRAINT [PK_LoadedImports] PRIMARY KEY ([ImportId]),
    CONSTRAINT [FK_LoadedImports_BookingImports_ImportId] FOREIGN KEY ([ImportId]) REFERENCES [BookingImports] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [AptInvoices] (
    [Id] uniqueidentifier NOT NULL,
    [ImportId] uniqueidentifier NOT NULL,
    [Number] nvarchar(30) NOT NULL,
    [InvoiceDate] date NOT NULL,
    [CustomerId] bigint NOT NULL,
    [ContractId] int NOT NULL,
    [ContractNumber] nvarchar(20) NOT NULL,
    [PeriodFrom] date NOT NULL,
    [PeriodTo] date NOT NULL,
    [SupplierGstin] nvarchar(15) NOT NULL,
    [RecipientGstin] nvarchar(15) NULL,
    [OwningOfficeId] int NOT NULL,
    [NodalOfficeId] int NOT NULL,
    [ImportedAtUtc] datetime2 NOT NULL,
    [HandedOverAtUtc] datetime2 NULL,
    [Version] bigint NOT NULL,
    CONSTRAINT [PK_AptInvoices] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_AptInvoices_AptInvoiceImports_ImportId] FOREIGN KEY ([ImportId]) REFERENCES [AptInvoiceImports] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_AptInvoices_Offices_NodalOfficeId] FOREIGN KEY ([NodalOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_AptInvoices_Offices_OwningOfficeId] FOREIGN KEY ([OwningOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [AptMigrations] (
    [OfficeId] int NOT NULL,
    [On] date NOT NULL,
    [Source] nvarchar(200) NOT NULL,
    CONSTRAINT [PK_AptMigrations] PRIMARY KEY ([OfficeId]),
    CONSTRAINT [FK_AptMigrations_Offices_OfficeId] FOREIGN KEY ([OfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [BankStatements] (
    [Id] uniqueidentifier NOT NULL,
    [OwningOfficeId] int NOT NULL,
    [Account] nvarchar(34) NOT NULL,
    [Number] nvarchar(60) NOT NULL,
    [FromDay] date NOT NULL,
    [ToDay] date NOT NULL,
    [Opening] bigint NOT NULL,
    [Closing] bigint NOT NULL,
    [LineCount] int NOT NULL,
    [KnownCount] int NOT NULL,
    [KnownSum] bigint NOT NULL,
    [ContentHash] nvarchar(64) NOT NULL,
    [FileName] nvarchar(200) NOT NULL,
    [Sha256] nvarchar(64) NOT NULL,
    [ImportedBy] nvarchar(450) NOT NULL,
    [ImportedByName] nvarchar(200) NOT NULL,
    [ImportedAtUtc] datetime2 NOT NULL,
    [NodalOfficeId] int NOT NULL,
    CONSTRAINT [PK_BankStatements] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_BankStatements_Offices_NodalOfficeId] FOREIGN KEY ([NodalOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_BankStatements_Offices_OwningOfficeId] FOREIGN KEY ([OwningOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [Consolidations] (
    [Id] uniqueidentifier NOT NULL,
    [ContractId] int NOT NULL,
    [ContractNumber] nvarchar(20) NOT NULL,
    [PeriodFrom] date NOT NULL,
    [PeriodTo] date NOT NULL,
    [BillingDate] date NOT NULL,
    [OwningOfficeId] int NOT NULL,
    [NodalOfficeId] int NOT NULL,
    [Status] nvarchar(30) NOT NULL,
    [PreparedBy] nvarchar(450) NOT NULL,
    [PreparedAtUtc] datetime2 NOT NULL,
    [IssuedAtUtc] datetime2 NULL,
    [Payable] bigint NOT NULL,
    [AptTotal] bigint NOT NULL,
    [Version] bigint NOT NULL,
    CONSTRAINT [PK_Consolidations] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Consolidations_Offices_NodalOfficeId] FOREIGN KEY ([NodalOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Consolidations_Offices_OwningOfficeId] FOREIGN KEY ([OwningOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [ConsolidationWaivers] (
    [Id] uniqueidentifier NOT NULL,
    [Kind] nvarchar(30) NOT NULL,
    [Status] nvarchar(30) NOT NULL,
    [ContractId] int NOT NULL,
    [ContractNumber] nvarchar(20) NOT NULL,
    [PeriodFrom] date NOT NULL,
    [PeriodTo] date NOT NULL,
    [OwningOfficeId] int NOT NULL,
    [NodalOfficeId] int NOT NULL,
    [LocationOfficeId] int NULL,
    [DiscountGroup] nvarchar(20) NULL,
    [TrafficClass] nvarchar(30) NOT NULL,
    [Rate] int NULL,
    [Reason] nvarchar(1000) NOT NULL,
    [RequestedBy] nvarchar(450) NOT NULL,
    [RequestedAtUtc] datetime2 NOT NULL,
    [DecidedBy] nvarchar(450) NULL,
    [DecisionReason] nvarchar(1000) NULL,
    [DecidedAtUtc] datetime2 NULL,
    [Version] bigint NOT NULL,
    CONSTRAINT [PK_ConsolidationWaivers] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_ConsolidationWaivers_Offices_LocationOfficeId] FOREIGN KEY ([LocationOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_ConsolidationWaivers_Offices_NodalOfficeId] FOREIGN KEY ([NodalOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_ConsolidationWaivers_Offices_OwningOfficeId] FOREIGN KEY ([OwningOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [Customers] (
    [Id] bigint NOT NULL,
    [Name] nvarchar(200) NOT NULL,
    [EntityType] nvarchar(30) NOT NULL,
    [Pan] nvarchar(10) NULL,
    [Email] nvarchar(200) NOT NULL,
    [Mobile] nvarchar(10) NOT NULL,
    [Address] nvarchar(400) NOT NULL,
    [Pincode] nvarchar(6) NOT NULL,
    [StateCode] nvarchar(2) NOT NULL,
    [EnteredByOfficeId] int NOT NULL,
    [DuplicateReason] nvarchar(500) NULL,
    [Revision] int NOT NULL,
    [Version] bigint NOT NULL,
    CONSTRAINT [PK_Customers] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Customers_Offices_EnteredByOfficeId] FOREIGN KEY ([EnteredByOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [DatedSettings] (
    [Id] uniqueidentifier NOT NULL,
    [Key] nvarchar(60) NOT NULL,
    [Value] nvarchar(200) NOT NULL,
    [From] date NOT NULL,
    [OfficeId] int NULL,
    [Source] nvarchar(200) NOT NULL,
    CONSTRAINT [PK_DatedSettings] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_DatedSettings_Offices_OfficeId] FOREIGN KEY ([OfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [DdoAssignments] (
    [Id] uniqueidentifier NOT NULL,
    [RootOfficeId] int NOT NULL,
    [DdoOfficeId] int NOT NULL,
    [From] date NOT NULL,
    [To] date NULL,
    [Basis] nvarchar(200) NOT NULL,
    [Version] bigint NOT NULL,
    CONSTRAINT [PK_DdoAssignments] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_DdoAssignments_Offices_DdoOfficeId] FOREIGN KEY ([DdoOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_DdoAssignments_Offices_RootOfficeId] FOREIGN KEY ([RootOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [DeadlineEscalations] (
    [Id] uniqueidentifier NOT NULL,
    [OwningOfficeId] int NOT NULL,
    [NodalOfficeId] int NOT NULL,
    [Kind] nvarchar(30) NOT NULL,
    [HolderRole] nvarchar(30) NOT NULL,
    [DocumentKey] nvarchar(100) NOT NULL,
    [Title] nvarchar(200) NOT NULL,
    [SinceUtc] datetime2 NOT NULL,
    [DueOn] date NOT NULL,
    [ToldOn] date NOT NULL,
    [EndedOn] date NULL,
    CONSTRAINT [PK_DeadlineEscalations] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_DeadlineEscalations_Offices_NodalOfficeId] FOREIGN KEY ([NodalOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_DeadlineEscalations_Offices_OwningOfficeId] FOREIGN KEY ([OwningOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [DeadlineRules] (
    [Id] uniqueidentifier NOT NULL,
    [Kind] nvarchar(30) NOT NULL,
    [CircleId] int NOT NULL,
    [From] date NOT NULL,
    [Unit] nvarchar(30) NOT NULL,
    [Days] int NOT NULL,
    [Reason] nvarchar(300) NOT NULL,
    [Circular] nvarchar(300) NOT NULL,
    [SetBy] nvarchar(200) NOT NULL,
    CONSTRAINT [PK_DeadlineRules] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_DeadlineRules_Offices_CircleId] FOREIGN KEY ([CircleId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [ElekhaExplanations] (
    [Id] uniqueidentifier NOT NULL,
    [Month] int NOT NULL,
    [NodalOfficeId] int NOT NULL,
    [Head] nvarchar(60) NOT NULL,
    [Accounted] bigint NOT NULL,
    [Elekha] bigint NOT NULL,
    [Reason] nvarchar(1000) NOT NULL,
    [PersonId] nvarchar(450) NOT NULL,
    [PersonName] nvarchar(200) NOT NULL,
    [ExplainedAtUtc] datetime2 NOT NULL,
    CONSTRAINT [PK_ElekhaExplanations] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_ElekhaExplanations_Offices_NodalOfficeId] FOREIGN KEY ([NodalOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [ElekhaExtracts] (
    [Id] uniqueidentifier NOT NULL,
    [Month] int NOT NULL,
    [NodalOfficeId] int NOT NULL,
    [FileName] nvarchar(200) NOT NULL,
    [Sha256] nvarchar(64) NOT NULL,
    [Rows] int NOT NULL,
    [Total] bigint NOT NULL,
    [PersonId] nvarchar(450) NOT NULL,
    [PersonName] nvarchar(200) NOT NULL,
    [EnteredAtUtc] datetime2 NOT NULL,
    CONSTRAINT [PK_ElekhaExtracts] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_ElekhaExtracts_Offices_NodalOfficeId] FOREIGN KEY ([NodalOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [ExportRuns] (
    [Id] uniqueidentifier NOT NULL,
    [PersonId] nvarchar(100) NOT NULL,
    [PersonName] nvarchar(200) NOT NULL,
    [PostId] uniqueidentifier NOT NULL,
    [OfficeId] int NOT NULL,
    [Title] nvarchar(200) NOT NULL,
    [Address] nvarchar(2000) NOT NULL,
    [Prefix] nvarchar(20) NOT NULL,
    [Filters] nvarchar(2000) NOT NULL,
    [FilterMark] nvarchar(64) NULL,
    [ScheduleId] uniqueidentifier NULL,
    [Status] nvarchar(30) NOT NULL,
    [AskedAtUtc] datetime2 NOT NULL,
    [Claim] uniqueidentifier NULL,
    [ClaimedAtUtc] datetime2 NULL,
    [Attempts] int NOT NULL,
    [RowsDone] int NOT NULL,
    [Rows] int NOT NULL,
    [AsOfUtc] datetime2 NULL,
    [ControlTotal] nvarchar(1000) NOT NULL,
    [File] uniqueidentifier NULL,
    [FileName] nvarchar(260) NOT NULL,
    [Sha256] nvarchar(64) NOT NULL,
    [Length] bigint NOT NULL,
    [FinishedAtUtc] datetime2 NULL,
    [ExpiresAtUtc] datetime2 NULL,
    [Remark] nvarchar(1000) NOT NULL,
    [Version] bigint NOT NULL,
    CONSTRAINT [PK_ExportRuns] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_ExportRuns_Offices_OfficeId] FOREIGN KEY ([OfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [ExportSchedules] (
    [Id] uniqueidentifier NOT NULL,
    [PersonId] nvarchar(100) NOT NULL,
    [PersonName] nvarchar(200) NOT NULL,
    [PostId] uniqueidentifier NOT NULL,
    [OfficeId] int NOT NULL,
    [Name] nvarchar(80) NOT NULL,
    [Title] nvarchar(200) NOT NULL,
    [Address] nvarchar(2000) NOT NULL,
    [Prefix] nvarchar(20) NOT NULL,
    [Cadence] nvarchar(30) NOT NULL,
    [NextOn] date NOT NULL,
    [IsPaused] bit NOT NULL,
    [StoppedBecause] nvarchar(500) NOT NULL,
    [Version] bigint NOT NULL,
    CONSTRAINT [PK_ExportSchedules] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_ExportSchedules_Offices_OfficeId] FOREIGN KEY ([OfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [GstRegistrations] (
    [Id] uniqueidentifier NOT NULL,
    [Gstin] nvarchar(15) NOT NULL,
    [StateCode] nvarchar(2) NOT NULL,
    [ShortCode] nvarchar(3) NOT NULL,
    [LegalName] nvarchar(200) NOT NULL,
    [Address] nvarchar(400) NOT NULL,
    [FilingOfficeId] int NOT NULL,
    [From] date NOT NULL,
    [To] date NULL,
    [UpiId] nvarchar(100) NULL,
    [BankDetails] nvarchar(400) NULL,
    [Version] bigint NOT NULL,
    CONSTRAINT [PK_GstRegistrations] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_GstRegistrations_Offices_FilingOfficeId] FOREIGN KEY ([FilingOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [LedgerContracts] (
    [Id] int NOT NULL,
    [NodalOfficeId] int NOT NULL,
    [IsAdvance] bit NOT NULL,
    [Acts] bigint NOT NULL,
    CONSTRAINT [PK_LedgerContracts] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_LedgerContracts_Offices_NodalOfficeId] FOREIGN KEY ([NodalOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [LocationDrafts] (
    [Id] uniqueidentifier NOT NULL,
    [ContractId] int NOT NULL,
    [ContractNumber] nvarchar(20) NOT NULL,
    [PeriodFrom] date NOT NULL,
    [PeriodTo] date NOT NULL,
    [BillingDate] date NOT NULL,
    [OwningOfficeId] int NOT NULL,
    [NodalOfficeId] int NOT NULL,
    [Status] nvarchar(30) NOT NULL,
    [SentAtUtc] datetime2 NOT NULL,
    [SeenAtUtc] datetime2 NULL,
    [PreparedBy] nvarchar(450) NULL,
    [EndorsedBy] nvarchar(450) NULL,
    [AcceptedBy] nvarchar(450) NULL,
    [SubmittedAtUtc] datetime2 NULL,
    [ReturnRemark] nvarchar(1000) NULL,
    [UnexplainedReason] nvarchar(1000) NULL,
    [OwnTotal] bigint NOT NULL,
    [AptTotal] bigint NOT NULL,
    [Version] bigint NOT NULL,
    CONSTRAINT [PK_LocationDrafts] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_LocationDrafts_Offices_NodalOfficeId] FOREIGN KEY ([NodalOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_LocationDrafts_Offices_OwningOfficeId] FOREIGN KEY ([OwningOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [Notifications] (
    [Id] bigint NOT NULL IDENTITY,
    [Kind] nvarchar(30) NOT NULL,
    [OfficeId] int NOT NULL,
    [Role] nvarchar(30) NULL,
    [PersonId] nvarchar(450) NULL,
    [About] nvarchar(100) NOT NULL,
    [Once] nvarchar(64) NOT NULL,
    [Title] nvarchar(200) NOT NULL,
    [Text] nvarchar(1000) NOT NULL,
    [RaisedAtUtc] datetime2 NOT NULL,
    [SpreadAtUtc] datetime2 NULL,
    CONSTRAINT [PK_Notifications] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Notifications_Offices_OfficeId] FOREIGN KEY ([OfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [OfficeMailAddresses] (
    [Id] int NOT NULL,
    [Address] nvarchar(200) NOT NULL,
    [Version] bigint NOT NULL,
    CONSTRAINT [PK_OfficeMailAddresses] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_OfficeMailAddresses_Offices_Id] FOREIGN KEY ([Id]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [OfficeQuestions] (
    [Id] uniqueidentifier NOT NULL,
    [FindingId] bigint NOT NULL,
    [OwningOfficeId] int NOT NULL,
    [NodalOfficeId] int NOT NULL,
    [CounterpartOfficeId] int NULL,
    [Question] nvarchar(500) NOT NULL,
    [AskedByName] nvarchar(200) NOT NULL,
    [AskedAtUtc] datetime2 NOT NULL,
    [Status] nvarchar(30) NOT NULL,
    [Answer] nvarchar(500) NULL,
    [AnsweredByName] nvarchar(200) NULL,
    [AnsweredAtUtc] datetime2 NULL,
    [Version] bigint NOT NULL,
    CONSTRAINT [PK_OfficeQuestions] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_OfficeQuestions_Offices_CounterpartOfficeId] FOREIGN KEY ([CounterpartOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_OfficeQuestions_Offices_OwningOfficeId] FOREIGN KEY ([OwningOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [OutboxMails] (
    [Id] uniqueidentifier NOT NULL,
    [OwningOfficeId] int NOT NULL,
    [NodalOfficeId] int NOT NULL,
    [RecipientName] nvarchar(250) NOT NULL,
    [Channel] nvarchar(30) NOT NULL,
    [Recipient] nvarchar(200) NOT NULL,
    [Language] nvarchar(30) NOT NULL,
    [Subject] nvarchar(300) NOT NULL,
    [Body] nvarchar(max) NOT NULL,
    [About] nvarchar(100) NOT NULL,
    [Status] nvarchar(30) NOT NULL,
    [Attempts] int NOT NULL,
    [QueuedAtUtc] datetime2 NOT NULL,
    [NextTryUtc] datetime2 NOT NULL,
    [ClaimedAtUtc] datetime2 NULL,
    [SentAtUtc] datetime2 NULL,
    [LastError] nvarchar(1000) NULL,
    [Version] bigint NOT NULL,
    CONSTRAINT [PK_OutboxMails] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_OutboxMails_Offices_NodalOfficeId] FOREIGN KEY ([NodalOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_OutboxMails_Offices_OwningOfficeId] FOREIGN KEY ([OwningOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [PaoAssignments] (
    [Id] uniqueidentifier NOT NULL,
    [CircleId] int NOT NULL,
    [PaoOfficeId] int NOT NULL,
    [From] date NOT NULL,
    [To] date NULL,
    [Basis] nvarchar(200) NOT NULL,
    [Version] bigint NOT NULL,
    CONSTRAINT [PK_PaoAssignments] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_PaoAssignments_Offices_CircleId] FOREIGN KEY ([CircleId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_PaoAssignments_Offices_PaoOfficeId] FOREIGN KEY ([PaoOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [ParkedSubjects] (
    [Job] nvarchar(40) NOT NULL,
    [Day] date NOT NULL,
    [Subject] nvarchar(60) NOT NULL,
    [Title] nvarchar(200) NOT NULL,
    [OwningOfficeId] int NOT NULL,
    [NodalOfficeId] int NOT NULL,
    [Code] nvarchar(60) NOT NULL,
    [Reason] nvarchar(1000) NOT NULL,
    [Attempts] int NOT NULL,
    [ParkedAtUtc] datetime2 NOT NULL,
    [DoneAtUtc] datetime2 NULL,
    [Version] bigint NOT NULL,
    CONSTRAINT [PK_ParkedSubjects] PRIMARY KEY ([Job], [Day], [Subject]),
    CONSTRAINT [FK_ParkedSubjects_Offices_NodalOfficeId] FOREIGN KEY ([NodalOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_ParkedSubjects_Offices_OwningOfficeId] FOREIGN KEY ([OwningOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [Posts] (
    [Id] uniqueidentifier NOT NULL,
    [PersonId] nvarchar(450) NOT NULL,
    [Role] nvarchar(30) NOT NULL,
    [OfficeId] int NOT NULL,
    [From] date NOT NULL,
    [To] date NULL,
    [Tenure] nvarchar(30) NOT NULL,
    [Version] bigint NOT NULL,
    CONSTRAINT [PK_Posts] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Posts_AspNetUsers_PersonId] FOREIGN KEY ([PersonId]) REFERENCES [AspNetUsers] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Posts_Offices_OfficeId] FOREIGN KEY ([OfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [PreparedReturns] (
    [Id] uniqueidentifier NOT NULL,
    [SupplierGstin] nvarchar(15) NOT NULL,
    [Month] int NOT NULL,
    [OwningOfficeId] int NOT NULL,
    [NodalOfficeId] int NOT NULL,
    [PersonId] nvarchar(450) NOT NULL,
    [PreparedBy] nvarchar(400) NOT NULL,
    [PreparedAtUtc] datetime2 NOT NULL,
    [Documents] int NOT NULL,
    [Value] bigint NOT NULL,
    [Tax] bigint NOT NULL,
    [Errors] int NOT NULL,
    [Warnings] int NOT NULL,
    [Differences] int NOT NULL,
    [Sha256] nvarchar(64) NOT NULL,
    CONSTRAINT [PK_PreparedReturns] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_PreparedReturns_Offices_NodalOfficeId] FOREIGN KEY ([NodalOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_PreparedReturns_Offices_OwningOfficeId] FOREIGN KEY ([OwningOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [SavedViews] (
    [Id] uniqueidentifier NOT NULL,
    [PersonId] nvarchar(100) NOT NULL,
    [PersonName] nvarchar(200) NOT NULL,
    [OfficeId] int NOT NULL,
    [ListKey] nvarchar(200) NOT NULL,
    [Name] nvarchar(80) NOT NULL,
    [Title] nvarchar(200) NOT NULL,
    [Address] nvarchar(2000) NOT NULL,
    [Prefix] nvarchar(20) NOT NULL,
    [IsShared] bit NOT NULL,
    [Version] bigint NOT NULL,
    CONSTRAINT [PK_SavedViews] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_SavedViews_Offices_OfficeId] FOREIGN KEY ([OfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [TdsCertificates] (
    [Id] uniqueidentifier NOT NULL,
    [Status] nvarchar(30) NOT NULL,
    [Number] nvarchar(30) NOT NULL,
    [DeductorGstin] nvarchar(15) NOT NULL,
    [Month] date NOT NULL,
    [Taxable] bigint NOT NULL,
    [Cgst] bigint NOT NULL,
    [Sgst] bigint NOT NULL,
    [Igst] bigint NOT NULL,
    [Amount] bigint NOT NULL,
    [OwningOfficeId] int NOT NULL,
    [NodalOfficeId] int NOT NULL,
    [EnteredByName] nvarchar(200) NOT NULL,
    [EnteredAtUtc] datetime2 NOT NULL,
    [Version] bigint NOT NULL,
    CONSTRAINT [PK_TdsCertificates] PRIMARY KEY ([Id]),
    CONSTRAINT [CK_TdsCertificates_Amount] CHECK ("Amount" > 0 AND "Amount" = "Cgst" + "Sgst" + "Igst"),
    CONSTRAINT [FK_TdsCertificates_Offices_NodalOfficeId] FOREIGN KEY ([NodalOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_TdsCertificates_Offices_OwningOfficeId] FOREIGN KEY ([OwningOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [TransferBatches] (
    [Id] uniqueidentifier NOT NULL,
    [Step] nvarchar(30) NOT NULL,
    [OwningOfficeId] int NOT NULL,
    [NodalOfficeId] int NOT NULL,
    [OpenedBy] nvarchar(450) NOT NULL,
    [OpenedAtUtc] datetime2 NOT NULL,
    [Net] bigint NOT NULL,
    [Tax] bigint NOT NULL,
    [Total] bigint NOT NULL,
    [DecidedAtUtc] datetime2 NULL,
    [Revision] int NOT NULL,
    [Version] bigint NOT NULL,
    CONSTRAINT [PK_TransferBatches] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_TransferBatches_Offices_NodalOfficeId] FOREIGN KEY ([NodalOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_TransferBatches_Offices_OwningOfficeId] FOREIGN KEY ([OwningOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [TransferSeries] (
    [DdoOfficeId] int NOT NULL,
    [FinancialYear] int NOT NULL,
    [LastSerial] int NOT NULL,
    CONSTRAINT [PK_TransferSeries] PRIMARY KEY ([DdoOfficeId], [FinancialYear]),
    CONSTRAINT [FK_TransferSeries_Offices_DdoOfficeId] FOREIGN KEY ([DdoOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [BarcodeSeries] (
    [Prefix] varchar(2) NOT NULL,
    [Product] nvarchar(10) NOT NULL,
    [NextSerial] int NOT NULL,
    [Ranges] int NOT NULL,
    [Version] bigint NOT NULL,
    CONSTRAINT [PK_BarcodeSeries] PRIMARY KEY ([Prefix]),
    CONSTRAINT [FK_BarcodeSeries_Products_Product] FOREIGN KEY ([Product]) REFERENCES [Products] ([Code]) ON DELETE NO ACTION
);
GO

CREATE TABLE [ProductTaxRates] (
    [ProductCode] nvarchar(10) NOT NULL,
    [From] date NOT NULL,
    [Sac] nvarchar(6) NOT NULL,
    [Rate] int NOT NULL,
    [To] date NULL,
    [IsExempt] bit NOT NULL,
    [Notification] nvarchar(200) NOT NULL,
    CONSTRAINT [PK_ProductTaxRates] PRIMARY KEY ([ProductCode], [From]),
    CONSTRAINT [FK_ProductTaxRates_Products_ProductCode] FOREIGN KEY ([ProductCode]) REFERENCES [Products] ([Code]) ON DELETE NO ACTION
);
GO

CREATE TABLE [TariffRates] (
    [Id] bigint NOT NULL IDENTITY,
    [Product] nvarchar(10) NOT NULL,
    [OrderNumber] nvarchar(100) NOT NULL,
    [From] date NOT NULL,
    [To] date NULL,
    [IsLocal] bit NOT NULL,
    [MinKm] int NOT NULL,
    [MaxKm] int NULL,
    [MinGrams] int NOT NULL,
    [MaxGrams] int NOT NULL,
    [Amount] bigint NOT NULL,
    CONSTRAINT [PK_TariffRates] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_TariffRates_Products_Product] FOREIGN KEY ([Product]) REFERENCES [Products] ([Code]) ON DELETE NO ACTION
);
GO

CREATE TABLE [OfficeReaches] (
    [ReachId] int NOT NULL,
    [OfficeId] int NOT NULL,
    CONSTRAINT [PK_OfficeReaches] PRIMARY KEY ([ReachId], [OfficeId]),
    CONSTRAINT [FK_OfficeReaches_Reaches_ReachId] FOREIGN KEY ([ReachId]) REFERENCES [Reaches] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [DocumentFiles] (
    [DocumentKey] nvarchar(100) NOT NULL,
    [FileId] uniqueidentifier NOT NULL,
    CONSTRAINT [PK_DocumentFiles] PRIMARY KEY ([DocumentKey]),
    CONSTRAINT [FK_DocumentFiles_StoredFiles_FileId] FOREIGN KEY ([FileId]) REFERENCES [StoredFiles] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [StoredFileChunks] (
    [FileId] uniqueidentifier NOT NULL,
    [Number] int NOT NULL,
    [Content] varbinary(max) NOT NULL,
    CONSTRAINT [PK_StoredFileChunks] PRIMARY KEY ([FileId], [Number]),
    CONSTRAINT [FK_StoredFileChunks_StoredFiles_FileId] FOREIGN KEY ([FileId]) REFERENCES [StoredFiles] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [AptInvoiceLines] (
    [Id] uniqueidentifier NOT NULL,
    [AptInvoiceId] uniqueidentifier NOT NULL,
    [InvoiceNumber] nvarchar(30) NOT NULL,
    [InvoiceDate] date NOT NULL,
    [SupplierGstin] nvarchar(15) NOT NULL,
    [RecipientGstin] nvarchar(15) NULL,
    [ContractId] int NOT NULL,
    [PeriodFrom] date NOT NULL,
    [OwningOfficeId] int NOT NULL,
    [NodalOfficeId] int NOT NULL,
    [Product] nvarchar(10) NOT NULL,
    [TrafficClass] nvarchar(30) NOT NULL,
    [ArticleCount] int NOT NULL,
    [Gross] bigint NOT NULL,
    [Vas] bigint NOT NULL,
    [Discount] bigint NOT NULL,
    [Taxable] bigint NOT NULL,
    [Cgst] bigint NOT NULL,
    [Sgst] bigint NOT NULL,
    [Igst] bigint NOT NULL,
    [Total] bigint NOT NULL,
    [RowNumber] int NOT NULL,
    CONSTRAINT [PK_AptInvoiceLines] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_AptInvoiceLines_AptInvoices_AptInvoiceId] FOREIGN KEY ([AptInvoiceId]) REFERENCES [AptInvoices] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_AptInvoiceLines_Offices_NodalOfficeId] FOREIGN KEY ([NodalOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_AptInvoiceLines_Offices_OwningOfficeId] FOREIGN KEY ([OwningOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [BankLines] (
    [Id] uniqueidentifier NOT NULL,
    [StatementId] uniqueidentifier NOT NULL,
    [OwningOfficeId] int NOT NULL,
    [Account] nvarchar(34) NOT NULL,
    [Key] nvarchar(64) NOT NULL,
    [Position] int NOT NULL,
    [BookedOn] date NOT NULL,
    [ValueDate] date NOT NULL,
    [Amount] bigint NOT NULL,
    [Reference] nvarchar(100) NOT NULL,
    [Payer] nvarchar(200) NOT NULL,
    [Narration] nvarchar(1000) NOT NULL,
    [NodalOfficeId] int NOT NULL,
    CONSTRAINT [PK_BankLines] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_BankLines_BankStatements_StatementId] FOREIGN KEY ([StatementId]) REFERENCES [BankStatements] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_BankLines_Offices_NodalOfficeId] FOREIGN KEY ([NodalOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_BankLines_Offices_OwningOfficeId] FOREIGN KEY ([OwningOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [ConsolidationDocuments] (
    [LocationOfficeId] int NOT NULL,
    [IsBillOfSupply] bit NOT NULL,
    [ConsolidationId] uniqueidentifier NOT NULL,
    [SupplierStateCode] nvarchar(2) NOT NULL,
    [Igst] bigint NOT NULL,
    [Cgst] bigint NOT NULL,
    [StateTax] bigint NOT NULL,
    [RoundOff] bigint NOT NULL,
    [Payable] bigint NOT NULL,
    CONSTRAINT [PK_ConsolidationDocuments] PRIMARY KEY ([ConsolidationId], [LocationOfficeId], [IsBillOfSupply]),
    CONSTRAINT [FK_ConsolidationDocuments_Consolidations_ConsolidationId] FOREIGN KEY ([ConsolidationId]) REFERENCES [Consolidations] ([Id]) ON DELETE CASCADE,
    CONSTRAINT [FK_ConsolidationDocuments_Offices_LocationOfficeId] FOREIGN KEY ([LocationOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [ConsolidationRates] (
    [Group] nvarchar(20) NOT NULL,
    [TrafficClass] nvarchar(30) NOT NULL,
    [ConsolidationId] uniqueidentifier NOT NULL,
    [Volume] bigint NOT NULL,
    [OrderNumber] nvarchar(200) NOT NULL,
    [Rate] int NOT NULL,
    [IsOverride] bit NOT NULL,
    [Discount] bigint NOT NULL,
    CONSTRAINT [PK_ConsolidationRates] PRIMARY KEY ([ConsolidationId], [Group], [TrafficClass]),
    CONSTRAINT [FK_ConsolidationRates_Consolidations_ConsolidationId] FOREIGN KEY ([ConsolidationId]) REFERENCES [Consolidations] ([Id]) ON DELETE CASCADE
);
GO

CREATE TABLE [Contracts] (
    [Id] int NOT NULL,
    [BillingDays] nvarchar(20) NULL,
    [Number] nvarchar(20) NOT NULL,
    [CustomerId] bigint NOT NULL,
    [Payment] nvarchar(30) NOT NULL,
    [Facility] nvarchar(30) NOT NULL,
    [NodalOfficeId] int NOT NULL,
    [From] date NOT NULL,
    [To] date NOT NULL,
    [Status] nvarchar(30) NOT NULL,
    [BillingCycle] nvarchar(30) NOT NULL,
    [InterimFrom] date NOT NULL,
    [InterimTo] date NULL,
    [ApprovingLevel] nvarchar(30) NOT NULL,
    [ApprovingOfficeId] int NOT NULL,
    [EnteredBy] nvarchar(450) NOT NULL,
    [ChangedBy] nvarchar(450) NOT NULL,
    [SubmittedBy] nvarchar(450) NULL,
    [ApprovedBy] nvarchar(450) NULL,
    [ApprovedAtUtc] datetime2 NULL,
    [ReturnRemark] nvarchar(1000) NULL,
    [Revision] int NOT NULL,
    [Version] bigint NOT NULL,
    CONSTRAINT [PK_Contracts] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Contracts_Customers_CustomerId] FOREIGN KEY ([CustomerId]) REFERENCES [Customers] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Contracts_Offices_ApprovingOfficeId] FOREIGN KEY ([ApprovingOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Contracts_Offices_NodalOfficeId] FOREIGN KEY ([NodalOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [CustomerGstins] (
    [Id] uniqueidentifier NOT NULL,
    [CustomerId] bigint NOT NULL,
    [Gstin] nvarchar(15) NOT NULL,
    [StateCode] nvarchar(2) NOT NULL,
    [IsSez] bit NOT NULL,
    [From] date NOT NULL,
    [To] date NULL,
    CONSTRAINT [PK_CustomerGstins] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_CustomerGstins_Customers_CustomerId] FOREIGN KEY ([CustomerId]) REFERENCES [Customers] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [InternalJournals] (
    [Id] uniqueidentifier NOT NULL,
    [Status] nvarchar(30) NOT NULL,
    [CustomerId] bigint NOT NULL,
    [CustomerName] nvarchar(200) NOT NULL,
    [Contracts] nvarchar(1000) NOT NULL,
    [PeriodFrom] date NOT NULL,
    [PeriodTo] date NOT NULL,
    [Turn] int NOT NULL,
    [OwningOfficeId] int NOT NULL,
    [NodalOfficeId] int NOT NULL,
    [CounterpartOfficeId] int NULL,
    [DdoOfficeId] int NOT NULL,
    [Total] bigint NOT NULL,
    [PreparedBy] nvarchar(450) NOT NULL,
    [PreparedAtUtc] datetime2 NOT NULL,
    [VoucherNumber] nvarchar(30) NULL,
    [VoucherDate] date NULL,
    [PostedBy] nvarchar(450) NULL,
    [PostedByName] nvarchar(200) NULL,
    [PostedAtUtc] datetime2 NULL,
    [TakenUpBy] nvarchar(450) NULL,
    [TakenUpAtUtc] datetime2 NULL,
    [Remark] nvarchar(1000) NULL,
    [Version] bigint NOT NULL,
    CONSTRAINT [PK_InternalJournals] PRIMARY KEY ([Id]),
    CONSTRAINT [CK_InternalJournals_TwoOffices] CHECK ("OwningOfficeId" <> "CounterpartOfficeId"),
    CONSTRAINT [CK_InternalJournals_TwoPeople] CHECK ("TakenUpBy" IS NULL OR "TakenUpBy" <> "PostedBy"),
    CONSTRAINT [CK_InternalJournals_Voucher] CHECK ("Status" NOT IN ('Posted', 'TakenUp') OR ("VoucherNumber" IS NOT NULL AND "VoucherDate" IS NOT NULL AND "PostedBy" IS NOT NULL)),
    CONSTRAINT [FK_InternalJournals_Customers_CustomerId] FOREIGN KEY ([CustomerId]) REFERENCES [Customers] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_InternalJournals_Offices_CounterpartOfficeId] FOREIGN KEY ([CounterpartOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_InternalJournals_Offices_DdoOfficeId] FOREIGN KEY ([DdoOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_InternalJournals_Offices_NodalOfficeId] FOREIGN KEY ([NodalOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_InternalJournals_Offices_OwningOfficeId] FOREIGN KEY ([OwningOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [ElekhaLines] (
    [ExtractId] uniqueidentifier NOT NULL,
    [Position] int NOT NULL,
    [Month] int NOT NULL,
    [NodalOfficeId] int NOT NULL,
    [Ddo] nvarchar(8) NOT NULL,
    [Head] nvarchar(40) NOT NULL,
    [Amount] bigint NOT NULL,
    [Voucher] nvarchar(50) NOT NULL,
    CONSTRAINT [PK_ElekhaLines] PRIMARY KEY ([ExtractId], [Position]),
    CONSTRAINT [FK_ElekhaLines_ElekhaExtracts_ExtractId] FOREIGN KEY ([ExtractId]) REFERENCES [ElekhaExtracts] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_ElekhaLines_Offices_NodalOfficeId] FOREIGN KEY ([NodalOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [LedgerDocuments] (
    [Id] uniqueidentifier NOT NULL,
    [Kind] nvarchar(30) NOT NULL,
    [Number] nvarchar(50) NOT NULL,
    [Date] date NOT NULL,
    [Gstin] nvarchar(15) NOT NULL,
    [ContractId] int NOT NULL,
    [IsAdvance] bit NOT NULL,
    [OwningOfficeId] int NOT NULL,
    [NodalOfficeId] int NOT NULL,
    [AgainstId] uniqueidentifier NULL,
    [PeriodFrom] date NULL,
    CONSTRAINT [PK_LedgerDocuments] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_LedgerDocuments_LedgerContracts_ContractId] FOREIGN KEY ([ContractId]) REFERENCES [LedgerContracts] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_LedgerDocuments_LedgerDocuments_AgainstId] FOREIGN KEY ([AgainstId]) REFERENCES [LedgerDocuments] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_LedgerDocuments_Offices_NodalOfficeId] FOREIGN KEY ([NodalOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_LedgerDocuments_Offices_OwningOfficeId] FOREIGN KEY ([OwningOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [LedgerPostings] (
    [JournalId] uniqueidentifier NOT NULL,
    [Line] int NOT NULL,
    [Date] date NOT NULL,
    [Account] nvarchar(30) NOT NULL,
    [ContractId] int NOT NULL,
    [OfficeId] int NOT NULL,
    [ToOfficeId] int NOT NULL,
    [CarrierId] uniqueidentifier NOT NULL,
    [DocumentId] uniqueidentifier NOT NULL,
    [Component] nvarchar(20) NOT NULL,
    [Gstin] nvarchar(15) NOT NULL,
    [Amount] bigint NOT NULL,
    [NodalOfficeId] int NOT NULL,
    [CounterpartOfficeId] int NULL,
    CONSTRAINT [PK_LedgerPostings] PRIMARY KEY ([JournalId], [Line]),
    CONSTRAINT [CK_LedgerPostings_Amount] CHECK ("Amount" <> 0),
    CONSTRAINT [FK_LedgerPostings_LedgerContracts_ContractId] FOREIGN KEY ([ContractId]) REFERENCES [LedgerContracts] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_LedgerPostings_LedgerJournals_JournalId] FOREIGN KEY ([JournalId]) REFERENCES [LedgerJournals] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [ConsolidationLines] (
    [LocationOfficeId] int NOT NULL,
    [Product] nvarchar(10) NOT NULL,
    [TrafficClass] nvarchar(30) NOT NULL,
    [ConsolidationId] uniqueidentifier NOT NULL,
    [LocationDraftId] uniqueidentifier NULL,
    [ArticleCount] int NOT NULL,
    [Gross] bigint NOT NULL,
    [Vas] bigint NOT NULL,
    [DiscountRate] int NOT NULL,
    [Discount] bigint NOT NULL,
    [Taxable] bigint NOT NULL,
    [GstRate] int NOT NULL,
    [IsExempt] bit NOT NULL,
    [FromAptFigures] bit NOT NULL,
    CONSTRAINT [PK_ConsolidationLines] PRIMARY KEY ([ConsolidationId], [LocationOfficeId], [Product], [TrafficClass]),
    CONSTRAINT [FK_ConsolidationLines_Consolidations_ConsolidationId] FOREIGN KEY ([ConsolidationId]) REFERENCES [Consolidations] ([Id]) ON DELETE CASCADE,
    CONSTRAINT [FK_ConsolidationLines_LocationDrafts_LocationDraftId] FOREIGN KEY ([LocationDraftId]) REFERENCES [LocationDrafts] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_ConsolidationLines_Offices_LocationOfficeId] FOREIGN KEY ([LocationOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [LocationDraftLines] (
    [Product] nvarchar(10) NOT NULL,
    [TrafficClass] nvarchar(30) NOT NULL,
    [LocationDraftId] uniqueidentifier NOT NULL,
    [AptCount] int NOT NULL,
    [AptGross] bigint NOT NULL,
    [AptVas] bigint NOT NULL,
    [AptDiscount] bigint NOT NULL,
    [AptTaxable] bigint NOT NULL,
    [AptTax] bigint NOT NULL,
    [AptTotal] bigint NOT NULL,
    [OwnCount] int NOT NULL,
    [OwnGross] bigint NOT NULL,
    [OwnVas] bigint NOT NULL,
    [OwnDiscount] bigint NOT NULL,
    CONSTRAINT [PK_LocationDraftLines] PRIMARY KEY ([LocationDraftId], [Product], [TrafficClass]),
    CONSTRAINT [FK_LocationDraftLines_LocationDrafts_LocationDraftId] FOREIGN KEY ([LocationDraftId]) REFERENCES [LocationDrafts] ([Id]) ON DELETE CASCADE
);
GO

CREATE TABLE [LocationDraftRates] (
    [Group] nvarchar(20) NOT NULL,
    [TrafficClass] nvarchar(30) NOT NULL,
    [LocationDraftId] uniqueidentifier NOT NULL,
    [Volume] bigint NOT NULL,
    [Rate] int NOT NULL,
    [ClassGross] bigint NOT NULL,
    [ClassDiscount] bigint NOT NULL,
    [IsMarginal] bit NOT NULL,
    CONSTRAINT [PK_LocationDraftRates] PRIMARY KEY ([LocationDraftId], [Group], [TrafficClass]),
    CONSTRAINT [FK_LocationDraftRates_LocationDrafts_LocationDraftId] FOREIGN KEY ([LocationDraftId]) REFERENCES [LocationDrafts] ([Id]) ON DELETE CASCADE
);
GO

CREATE TABLE [LocationDraftReasons] (
    [Position] int NOT NULL,
    [LocationDraftId] uniqueidentifier NOT NULL,
    [Code] nvarchar(30) NOT NULL,
    [Sentence] nvarchar(500) NOT NULL,
    [ArticleCount] int NOT NULL,
    [Amount] bigint NOT NULL,
    CONSTRAINT [PK_LocationDraftReasons] PRIMARY KEY ([LocationDraftId], [Position]),
    CONSTRAINT [FK_LocationDraftReasons_LocationDrafts_LocationDraftId] FOREIGN KEY ([LocationDraftId]) REFERENCES [LocationDrafts] ([Id]) ON DELETE CASCADE
);
GO

CREATE TABLE [NotificationReads] (
    [PersonId] nvarchar(100) NOT NULL,
    [NotificationId] bigint NOT NULL,
    [ReadAtUtc] datetime2 NOT NULL,
    CONSTRAINT [PK_NotificationReads] PRIMARY KEY ([PersonId], [NotificationId]),
    CONSTRAINT [FK_NotificationReads_Notifications_NotificationId] FOREIGN KEY ([NotificationId]) REFERENCES [Notifications] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [OutboxAttachments] (
    [Position] int NOT NULL,
    [MailId] uniqueidentifier NOT NULL,
    [DocumentKey] nvarchar(100) NOT NULL,
    [FileName] nvarchar(200) NOT NULL,
    CONSTRAINT [PK_OutboxAttachments] PRIMARY KEY ([MailId], [Position]),
    CONSTRAINT [FK_OutboxAttachments_OutboxMails_MailId] FOREIGN KEY ([MailId]) REFERENCES [OutboxMails] ([Id]) ON DELETE CASCADE
);
GO

CREATE TABLE [PreparedReturnFiles] (
    [Position] int NOT NULL,
    [PreparedReturnId] uniqueidentifier NOT NULL,
    [Kind] nvarchar(30) NOT NULL,
    [FileId] uniqueidentifier NOT NULL,
    [Name] nvarchar(200) NOT NULL,
    [Sha256] nvarchar(64) NOT NULL,
    [Length] bigint NOT NULL,
    CONSTRAINT [PK_PreparedReturnFiles] PRIMARY KEY ([PreparedReturnId], [Position]),
    CONSTRAINT [FK_PreparedReturnFiles_PreparedReturns_PreparedReturnId] FOREIGN KEY ([PreparedReturnId]) REFERENCES [PreparedReturns] ([Id]) ON DELETE CASCADE
);
GO

CREATE TABLE [ReturnExplanations] (
    [PreparedReturnId] uniqueidentifier NOT NULL,
    [SupplierGstin] nvarchar(15) NOT NULL,
    [Month] int NOT NULL,
    [OwningOfficeId] int NOT NULL,
    [NodalOfficeId] int NOT NULL,
    [PersonId] nvarchar(450) NOT NULL,
    [ExplainedBy] nvarchar(400) NOT NULL,
    [ExplainedAtUtc] datetime2 NOT NULL,
    [Text] nvarchar(1000) NOT NULL,
    CONSTRAINT [PK_ReturnExplanations] PRIMARY KEY ([PreparedReturnId]),
    CONSTRAINT [FK_ReturnExplanations_Offices_NodalOfficeId] FOREIGN KEY ([NodalOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_ReturnExplanations_Offices_OwningOfficeId] FOREIGN KEY ([OwningOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_ReturnExplanations_PreparedReturns_PreparedReturnId] FOREIGN KEY ([PreparedReturnId]) REFERENCES [PreparedReturns] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [DefaultViews] (
    [PersonId] nvarchar(100) NOT NULL,
    [ListKey] nvarchar(200) NOT NULL,
    [ViewId] uniqueidentifier NOT NULL,
    CONSTRAINT [PK_DefaultViews] PRIMARY KEY ([PersonId], [ListKey]),
    CONSTRAINT [FK_DefaultViews_SavedViews_ViewId] FOREIGN KEY ([ViewId]) REFERENCES [SavedViews] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [AdvanceVouchers] (
    [Id] uniqueidentifier NOT NULL,
    [Kind] nvarchar(30) NOT NULL,
    [Number] nvarchar(16) NOT NULL,
    [Serial] int NOT NULL,
    [FinancialYear] int NOT NULL,
    [Date] date NOT NULL,
    [SupplierGstin] nvarchar(15) NOT NULL,
    [SupplierName] nvarchar(200) NOT NULL,
    [SupplierAddress] nvarchar(500) NOT NULL,
    [RecipientName] nvarchar(200) NOT NULL,
    [RecipientAddress] nvarchar(500) NOT NULL,
    [RecipientStateCode] nvarchar(2) NOT NULL,
    [RecipientGstin] nvarchar(15) NULL,
    [PlaceOfSupplyCode] nvarchar(2) NOT NULL,
    [IsInterState] bit NOT NULL,
    [Rate] int NOT NULL,
    [Basis] nvarchar(200) NOT NULL,
    [Amount] bigint NOT NULL,
    [Taxable] bigint NOT NULL,
    [Igst] bigint NOT NULL,
    [Cgst] bigint NOT NULL,
    [StateTax] bigint NOT NULL,
    [Left] bigint NOT NULL,
    [ReceiptId] uniqueidentifier NOT NULL,
    [MoneyJournalId] uniqueidentifier NOT NULL,
    [PaidOn] date NOT NULL,
    [AgainstId] uniqueidentifier NULL,
    [AgainstNumber] nvarchar(16) NULL,
    [AgainstDate] date NULL,
    [ContractId] int NOT NULL,
    [ContractNumber] nvarchar(20) NOT NULL,
    [CustomerId] bigint NOT NULL,
    [OwningOfficeId] int NOT NULL,
    [NodalOfficeId] int NOT NULL,
    [Signatory] nvarchar(400) NOT NULL,
    [IssuedAtUtc] datetime2 NOT NULL,
    [Version] bigint NOT NULL,
    CONSTRAINT [PK_AdvanceVouchers] PRIMARY KEY ([Id]),
    CONSTRAINT [CK_AdvanceVouchers_Left] CHECK ("Left" >= 0 AND "Left" <= "Amount" AND "Amount" > 0),
    CONSTRAINT [FK_AdvanceVouchers_Contracts_ContractId] FOREIGN KEY ([ContractId]) REFERENCES [Contracts] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_AdvanceVouchers_Customers_CustomerId] FOREIGN KEY ([CustomerId]) REFERENCES [Customers] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_AdvanceVouchers_Offices_NodalOfficeId] FOREIGN KEY ([NodalOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_AdvanceVouchers_Offices_OwningOfficeId] FOREIGN KEY ([OwningOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [AptSettlements] (
    [Id] uniqueidentifier NOT NULL,
    [Status] nvarchar(30) NOT NULL,
    [ContractId] int NOT NULL,
    [ContractNumber] nvarchar(20) NOT NULL,
    [CustomerId] bigint NOT NULL,
    [CustomerName] nvarchar(200) NOT NULL,
    [PeriodFrom] date NOT NULL,
    [PeriodTo] date NOT NULL,
    [OwningOfficeId] int NOT NULL,
    [NodalOfficeId] int NOT NULL,
    [SettledOn] date NOT NULL,
    [Amount] bigint NOT NULL,
    [Difference] bigint NULL,
    [Voucher] nvarchar(30) NULL,
    [RecordedBy] nvarchar(450) NOT NULL,
    [RecordedAtUtc] datetime2 NOT NULL,
    [ComparedAtUtc] datetime2 NULL,
    [Revision] int NOT NULL,
    [Version] bigint NOT NULL,
    CONSTRAINT [PK_AptSettlements] PRIMARY KEY ([Id]),
    CONSTRAINT [CK_AptSettlements_Amount] CHECK ("Amount" >= 0),
    CONSTRAINT [CK_AptSettlements_Compared] CHECK ("Status" <> 'Proposed' OR ("Difference" IS NOT NULL AND "Voucher" IS NOT NULL)),
    CONSTRAINT [FK_AptSettlements_Contracts_ContractId] FOREIGN KEY ([ContractId]) REFERENCES [Contracts] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_AptSettlements_Customers_CustomerId] FOREIGN KEY ([CustomerId]) REFERENCES [Customers] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_AptSettlements_Offices_NodalOfficeId] FOREIGN KEY ([NodalOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_AptSettlements_Offices_OwningOfficeId] FOREIGN KEY ([OwningOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [BarcodeRequests] (
    [Id] uniqueidentifier NOT NULL,
    [Number] varchar(20) NOT NULL,
    [ContractId] int NOT NULL,
    [ContractNumber] nvarchar(20) NOT NULL,
    [CustomerId] bigint NOT NULL,
    [Product] nvarchar(10) NOT NULL,
    [Quantity] int NOT NULL,
    [IsSoftCopy] bit NOT NULL,
    [OfficeId] int NOT NULL,
    [NodalOfficeId] int NOT NULL,
    [ApprovingOfficeId] int NOT NULL,
    [Status] nvarchar(30) NOT NULL,
    [RequestedBy] nvarchar(200) NOT NULL,
    [RequestedByName] nvarchar(200) NOT NULL,
    [RequestedAtUtc] datetime2 NOT NULL,
    [DecidedBy] nvarchar(200) NULL,
    [DecidedByName] nvarchar(200) NULL,
    [DecidedAtUtc] datetime2 NULL,
    [Remarks] nvarchar(500) NULL,
    [Version] bigint NOT NULL,
    CONSTRAINT [PK_BarcodeRequests] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_BarcodeRequests_Contracts_ContractId] FOREIGN KEY ([ContractId]) REFERENCES [Contracts] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_BarcodeRequests_Customers_CustomerId] FOREIGN KEY ([CustomerId]) REFERENCES [Customers] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_BarcodeRequests_Offices_OfficeId] FOREIGN KEY ([OfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_BarcodeRequests_Products_Product] FOREIGN KEY ([Product]) REFERENCES [Products] ([Code]) ON DELETE NO ACTION
);
GO

CREATE TABLE [BookedSums] (
    [ImportId] int NOT NULL,
    [ContractId] int NOT NULL,
    [BilledFrom] date NOT NULL,
    [Amount] bigint NOT NULL,
    [IsWatched] bit NOT NULL,
    CONSTRAINT [PK_BookedSums] PRIMARY KEY ([ImportId], [ContractId], [BilledFrom]),
    CONSTRAINT [FK_BookedSums_BookingImports_ImportId] FOREIGN KEY ([ImportId]) REFERENCES [BookingImports] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_BookedSums_Contracts_ContractId] FOREIGN KEY ([ContractId]) REFERENCES [Contracts] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [Bookings] (
    [Id] bigint NOT NULL IDENTITY,
    [ImportId] int NOT NULL,
    [RowNumber] int NOT NULL,
    [OfficeId] int NOT NULL,
    [NodalOfficeId] int NOT NULL,
    [CustomerKeyed] nvarchar(20) NOT NULL,
    [ContractKeyed] nvarchar(20) NOT NULL,
    [CustomerId] bigint NULL,
    [ContractId] int NULL,
    [ArticleNumber] varchar(13) NOT NULL,
    [BookedAt] datetime2 NOT NULL,
    [Product] nvarchar(10) NOT NULL,
    [TrafficClass] nvarchar(30) NOT NULL,
    [IsTrafficClassDerived] bit NOT NULL,
    [DistanceKm] int NULL,
    [WeightGrams] int NOT NULL,
    [OriginPin] int NOT NULL,
    [DestinationPin] int NULL,
    [DestinationCountry] varchar(2) NOT NULL,
    [BaseTariff] bigint NOT NULL,
    [VasCharges] bigint NOT NULL,
    [TaxCharged] bigint NULL,
    [CodAmount] bigint NULL,
    [Channel] nvarchar(30) NOT NULL,
    [BatchRef] nvarchar(50) NULL,
    [Status] nvarchar(30) NOT NULL,
    [DatedFrom] date NULL,
    [BilledFrom] date NULL,
    [IsLate] bit NOT NULL,
    [Doubts] int NOT NULL,
    [ExtraColumns] nvarchar(max) NULL,
    [ChangedByFinding] bigint NULL,
    [Version] bigint NOT NULL,
    CONSTRAINT [PK_Bookings] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Bookings_BookingImports_ImportId] FOREIGN KEY ([ImportId]) REFERENCES [BookingImports] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Bookings_Contracts_ContractId] FOREIGN KEY ([ContractId]) REFERENCES [Contracts] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Bookings_Customers_CustomerId] FOREIGN KEY ([CustomerId]) REFERENCES [Customers] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Bookings_Offices_OfficeId] FOREIGN KEY ([OfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [CeptTickets] (
    [Id] uniqueidentifier NOT NULL,
    [Status] nvarchar(30) NOT NULL,
    [ContractId] int NOT NULL,
    [ContractNumber] nvarchar(20) NOT NULL,
    [CustomerId] bigint NOT NULL,
    [CustomerName] nvarchar(200) NOT NULL,
    [PeriodFrom] date NOT NULL,
    [PeriodTo] date NOT NULL,
    [OwningOfficeId] int NOT NULL,
    [NodalOfficeId] int NOT NULL,
    [CauseKey] nvarchar(100) NOT NULL,
    [AptInvoiceNumbers] nvarchar(2000) NOT NULL,
    [ExpectedOn] date NOT NULL,
    [ExpectedDeposit] bigint NOT NULL,
    [ExpectedCreditUsed] bigint NOT NULL,
    [PreparedAtUtc] datetime2 NOT NULL,
    [Reference] nvarchar(50) NULL,
    [RaisedOn] date NULL,
    [RaisedBy] nvarchar(450) NULL,
    [AnsweredOn] date NULL,
    [Answer] nvarchar(1000) NULL,
    [AnsweredBy] nvarchar(450) NULL,
    [Reopenings] int NOT NULL,
    [ReopenReason] nvarchar(1000) NULL,
    [Revision] int NOT NULL,
    [Version] bigint NOT NULL,
    CONSTRAINT [PK_CeptTickets] PRIMARY KEY ([Id]),
    CONSTRAINT [CK_CeptTickets_Answered] CHECK ("Status" NOT IN ('Resolved', 'Rejected') OR ("AnsweredOn" IS NOT NULL AND "Answer" IS NOT NULL)),
    CONSTRAINT [CK_CeptTickets_Raised] CHECK ("Status" = 'Draft' OR ("Reference" IS NOT NULL AND "RaisedOn" IS NOT NULL AND "RaisedBy" IS NOT NULL)),
    CONSTRAINT [FK_CeptTickets_Contracts_ContractId] FOREIGN KEY ([ContractId]) REFERENCES [Contracts] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_CeptTickets_Customers_CustomerId] FOREIGN KEY ([CustomerId]) REFERENCES [Customers] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_CeptTickets_Offices_NodalOfficeId] FOREIGN KEY ([NodalOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_CeptTickets_Offices_OwningOfficeId] FOREIGN KEY ([OwningOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [ContractCycles] (
    [ContractId] int NOT NULL,
    [From] date NOT NULL,
    [Cycle] nvarchar(30) NOT NULL,
    [BillingDays] nvarchar(20) NULL,
    [Reason] nvarchar(500) NOT NULL,
    [ChangedBy] nvarchar(450) NOT NULL,
    [ChangedAtUtc] datetime2 NOT NULL,
    CONSTRAINT [PK_ContractCycles] PRIMARY KEY ([ContractId], [From]),
    CONSTRAINT [FK_ContractCycles_Contracts_ContractId] FOREIGN KEY ([ContractId]) REFERENCES [Contracts] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [ContractProducts] (
    [ContractId] int NOT NULL,
    [ProductCode] nvarchar(10) NOT NULL,
    CONSTRAINT [PK_ContractProducts] PRIMARY KEY ([ContractId], [ProductCode]),
    CONSTRAINT [FK_ContractProducts_Contracts_ContractId] FOREIGN KEY ([ContractId]) REFERENCES [Contracts] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_ContractProducts_Products_ProductCode] FOREIGN KEY ([ProductCode]) REFERENCES [Products] ([Code]) ON DELETE NO ACTION
);
GO

CREATE TABLE [CreditCrossings] (
    [Id] uniqueidentifier NOT NULL,
    [ContractId] int NOT NULL,
    [ContractNumber] nvarchar(20) NOT NULL,
    [Kind] nvarchar(30) NOT NULL,
    [Number] int NOT NULL,
    [Act] nvarchar(30) NULL,
    [Cause] nvarchar(200) NOT NULL,
    [Figure] bigint NOT NULL,
    [Threshold] bigint NOT NULL,
    [CrossedAtUtc] datetime2 NOT NULL,
    [ClearedAtUtc] datetime2 NULL,
    [LetterQueuedAtUtc] datetime2 NULL,
    [Version] bigint NOT NULL,
    CONSTRAINT [PK_CreditCrossings] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_CreditCrossings_Contracts_ContractId] FOREIGN KEY ([ContractId]) REFERENCES [Contracts] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [CreditLimits] (
    [Id] uniqueidentifier NOT NULL,
    [ContractId] int NOT NULL,
    [ContractNumber] nvarchar(20) NOT NULL,
    [OwningOfficeId] int NOT NULL,
    [NodalOfficeId] int NOT NULL,
    [ApprovingOfficeId] int NOT NULL,
    [Amount] bigint NOT NULL,
    [From] date NOT NULL,
    [Reason] nvarchar(500) NOT NULL,
    [Exemption] nvarchar(200) NULL,
    [Status] nvarchar(30) NOT NULL,
    [ProposedBy] nvarchar(450) NOT NULL,
    [ProposedByName] nvarchar(200) NOT NULL,
    [ProposedAtUtc] datetime2 NOT NULL,
    [DecidedBy] nvarchar(450) NULL,
    [DecidedByName] nvarchar(200) NULL,
    [DecidedAtUtc] datetime2 NULL,
    [DecisionRemark] nvarchar(500) NULL,
    [Version] bigint NOT NULL,
    CONSTRAINT [PK_CreditLimits] PRIMARY KEY ([Id]),
    CONSTRAINT [CK_CreditLimits_Amount] CHECK ("Amount" >= 0),
    CONSTRAINT [FK_CreditLimits_Contracts_ContractId] FOREIGN KEY ([ContractId]) REFERENCES [Contracts] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_CreditLimits_Offices_ApprovingOfficeId] FOREIGN KEY ([ApprovingOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_CreditLimits_Offices_NodalOfficeId] FOREIGN KEY ([NodalOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_CreditLimits_Offices_OwningOfficeId] FOREIGN KEY ([OwningOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [DepositSettlements] (
    [Id] uniqueidentifier NOT NULL,
    [ContractId] int NOT NULL,
    [ContractNumber] nvarchar(20) NOT NULL,
    [BillingDate] date NOT NULL,
    [OwningOfficeId] int NOT NULL,
    [NodalOfficeId] int NOT NULL,
    [Settled] bigint NOT NULL,
    [Waiting] bigint NOT NULL,
    [ShortSince] date NULL,
    [Version] bigint NOT NULL,
    CONSTRAINT [PK_DepositSettlements] PRIMARY KEY ([Id]),
    CONSTRAINT [CK_DepositSettlements_Short] CHECK (("Waiting" > 0 AND "ShortSince" IS NOT NULL) OR ("Waiting" = 0 AND "ShortSince" IS NULL)),
    CONSTRAINT [FK_DepositSettlements_Contracts_ContractId] FOREIGN KEY ([ContractId]) REFERENCES [Contracts] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_DepositSettlements_Offices_NodalOfficeId] FOREIGN KEY ([NodalOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_DepositSettlements_Offices_OwningOfficeId] FOREIGN KEY ([OwningOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [DepositThresholds] (
    [Id] uniqueidentifier NOT NULL,
    [ContractId] int NOT NULL,
    [ContractNumber] nvarchar(20) NOT NULL,
    [OwningOfficeId] int NOT NULL,
    [NodalOfficeId] int NOT NULL,
    [Amount] bigint NOT NULL,
    [SetAtUtc] datetime2 NOT NULL,
    [SetByName] nvarchar(200) NOT NULL,
    CONSTRAINT [PK_DepositThresholds] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_DepositThresholds_Contracts_ContractId] FOREIGN KEY ([ContractId]) REFERENCES [Contracts] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_DepositThresholds_Offices_NodalOfficeId] FOREIGN KEY ([NodalOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_DepositThresholds_Offices_OwningOfficeId] FOREIGN KEY ([OwningOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [DiscountOrders] (
    [Id] uniqueidentifier NOT NULL,
    [Group] nvarchar(30) NOT NULL,
    [Mode] nvarchar(30) NOT NULL,
    [OrderNumber] nvarchar(100) NOT NULL,
    [From] date NOT NULL,
    [To] date NULL,
    [ExtraRate] int NOT NULL,
    [ExtraRateAbove] int NOT NULL,
    [ExtraThreshold] bigint NOT NULL,
    [ContractId] int NULL,
    [IsApproved] bit NOT NULL,
    [ProposedBy] nvarchar(450) NOT NULL,
    [ApprovedBy] nvarchar(450) NULL,
    [Version] bigint NOT NULL,
    CONSTRAINT [PK_DiscountOrders] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_DiscountOrders_Contracts_ContractId] FOREIGN KEY ([ContractId]) REFERENCES [Contracts] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [FindingRechecks] (
    [Id] bigint NOT NULL IDENTITY,
    [Cause] nvarchar(200) NOT NULL,
    [ContractId] int NULL,
    [CustomerId] bigint NULL,
    [OfficeId] int NULL,
    [Product] nvarchar(10) NULL,
    [From] date NULL,
    [FirstArticle] varchar(10) NULL,
    [LastArticle] varchar(10) NULL,
    [AskedAtUtc] datetime2 NOT NULL,
    [DoneAtUtc] datetime2 NULL,
    [Rows] int NOT NULL,
    [Raised] int NOT NULL,
    [Ended] int NOT NULL,
    CONSTRAINT [PK_FindingRechecks] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_FindingRechecks_Contracts_ContractId] FOREIGN KEY ([ContractId]) REFERENCES [Contracts] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_FindingRechecks_Customers_CustomerId] FOREIGN KEY ([CustomerId]) REFERENCES [Customers] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_FindingRechecks_Offices_OfficeId] FOREIGN KEY ([OfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [GstInvoices] (
    [Id] uniqueidentifier NOT NULL,
    [Kind] nvarchar(30) NOT NULL,
    [Number] nvarchar(16) NOT NULL,
    [Serial] int NOT NULL,
    [FinancialYear] int NOT NULL,
    [InvoiceDate] date NOT NULL,
    [SupplierGstin] nvarchar(15) NOT NULL,
    [SupplierName] nvarchar(200) NOT NULL,
    [SupplierAddress] nvarchar(500) NOT NULL,
    [SupplierStateCode] nvarchar(2) NOT NULL,
    [UpiId] nvarchar(200) NULL,
    [BankDetails] nvarchar(500) NULL,
    [CustomerId] bigint NOT NULL,
    [RecipientName] nvarchar(200) NOT NULL,
    [RecipientAddress] nvarchar(500) NOT NULL,
    [RecipientStateCode] nvarchar(2) NOT NULL,
    [RecipientGstin] nvarchar(15) NULL,
    [Supply] nvarchar(30) NOT NULL,
    [UndertakingArn] nvarchar(15) NULL,
    [PlaceOfSupplyCode] nvarchar(2) NOT NULL,
    [PlaceOfSupplyReason] nvarchar(500) NOT NULL,
    [IsInterState] bit NOT NULL,
    [ConsolidationId] uniqueidentifier NOT NULL,
    [LocationDraftId] uniqueidentifier NULL,
    [ContractId] int NOT NULL,
    [ContractNumber] nvarchar(20) NOT NULL,
    [Payment] nvarchar(30) NOT NULL,
    [PeriodFrom] date NOT NULL,
    [PeriodTo] date NOT NULL,
    [OwningOfficeId] int NOT NULL,
    [LocationName] nvarchar(200) NOT NULL,
    [NodalOfficeId] int NOT NULL,
    [IssuingOfficeName] nvarchar(200) NOT NULL,
    [CounterpartOfficeId] int NULL,
    [Gross] bigint NOT NULL,
    [Discount] bigint NOT NULL,
    [Vas] bigint NOT NULL,
    [Taxable] bigint NOT NULL,
    [Exempt] bigint NOT NULL,
    [Tax] bigint NOT NULL,
    [Total] bigint NOT NULL,
    [RoundOff] bigint NOT NULL,
    [Payable] bigint NOT NULL,
    [AmountInWords] nvarchar(400) NOT NULL,
    [IssuedBy] nvarchar(450) NOT NULL,
    [Signatory] nvarchar(400) NOT NULL,
    [IssuedAtUtc] datetime2 NOT NULL,
    CONSTRAINT [PK_GstInvoices] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_GstInvoices_Consolidations_ConsolidationId] FOREIGN KEY ([ConsolidationId]) REFERENCES [Consolidations] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_GstInvoices_Contracts_ContractId] FOREIGN KEY ([ContractId]) REFERENCES [Contracts] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_GstInvoices_Customers_CustomerId] FOREIGN KEY ([CustomerId]) REFERENCES [Customers] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_GstInvoices_LocationDrafts_LocationDraftId] FOREIGN KEY ([LocationDraftId]) REFERENCES [LocationDrafts] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_GstInvoices_Offices_CounterpartOfficeId] FOREIGN KEY ([CounterpartOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_GstInvoices_Offices_NodalOfficeId] FOREIGN KEY ([NodalOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_GstInvoices_Offices_OwningOfficeId] FOREIGN KEY ([OwningOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [Guarantees] (
    [Id] uniqueidentifier NOT NULL,
    [ContractId] int NOT NULL,
    [ContractNumber] nvarchar(20) NOT NULL,
    [OwningOfficeId] int NOT NULL,
    [NodalOfficeId] int NOT NULL,
    [Kind] nvarchar(30) NOT NULL,
    [Number] nvarchar(50) NOT NULL,
    [Bank] nvarchar(150) NOT NULL,
    [Amount] bigint NOT NULL,
    [From] date NOT NULL,
    [To] date NOT NULL,
    [ClaimBy] date NOT NULL,
    [Status] nvarchar(30) NOT NULL,
    [Claimed] bigint NULL,
    [ClosedOn] date NULL,
    [Remark] nvarchar(500) NULL,
    [ChangedByName] nvarchar(200) NOT NULL,
    [ChangedAtUtc] datetime2 NOT NULL,
    [Version] bigint NOT NULL,
    CONSTRAINT [PK_Guarantees] PRIMARY KEY ([Id]),
    CONSTRAINT [CK_Guarantees_Amount] CHECK ("Amount" > 0),
    CONSTRAINT [CK_Guarantees_Dates] CHECK ("From" <= "To" AND "To" <= "ClaimBy"),
    CONSTRAINT [FK_Guarantees_Contracts_ContractId] FOREIGN KEY ([ContractId]) REFERENCES [Contracts] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Guarantees_Offices_NodalOfficeId] FOREIGN KEY ([NodalOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Guarantees_Offices_OwningOfficeId] FOREIGN KEY ([OwningOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [Intimations] (
    [Id] uniqueidentifier NOT NULL,
    [Status] nvarchar(30) NOT NULL,
    [ContractId] int NOT NULL,
    [ContractNumber] nvarchar(20) NOT NULL,
    [OwningOfficeId] int NOT NULL,
    [NodalOfficeId] int NOT NULL,
    [CounterpartOfficeId] int NULL,
    [Carrier] uniqueidentifier NOT NULL,
    [Amount] bigint NOT NULL,
    [PreparedAtUtc] datetime2 NOT NULL,
    [SentBy] nvarchar(450) NULL,
    [SentByName] nvarchar(200) NULL,
    [SentAtUtc] datetime2 NULL,
    [DecidedBy] nvarchar(450) NULL,
    [DecidedByName] nvarchar(200) NULL,
    [DecidedAtUtc] datetime2 NULL,
    [ReturnReason] nvarchar(1000) NULL,
    [LetterQueuedAtUtc] datetime2 NULL,
    [Revision] int NOT NULL,
    [Version] bigint NOT NULL,
    CONSTRAINT [PK_Intimations] PRIMARY KEY ([Id]),
    CONSTRAINT [CK_Intimations_Amount] CHECK ("Amount" >= 0),
    CONSTRAINT [CK_Intimations_Hands] CHECK ("DecidedBy" IS NULL OR "DecidedBy" <> "SentBy"),
    CONSTRAINT [FK_Intimations_Contracts_ContractId] FOREIGN KEY ([ContractId]) REFERENCES [Contracts] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Intimations_Offices_CounterpartOfficeId] FOREIGN KEY ([CounterpartOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Intimations_Offices_NodalOfficeId] FOREIGN KEY ([NodalOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Intimations_Offices_OwningOfficeId] FOREIGN KEY ([OwningOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [NoteProposals] (
    [Id] uniqueidentifier NOT NULL,
    [Status] nvarchar(30) NOT NULL,
    [Mode] nvarchar(30) NOT NULL,
    [Reason] nvarchar(30) NOT NULL,
    [ReasonText] nvarchar(1000) NOT NULL,
    [ContractId] int NOT NULL,
    [ContractNumber] nvarchar(20) NOT NULL,
    [CustomerId] bigint NOT NULL,
    [CustomerName] nvarchar(200) NOT NULL,
    [Payment] nvarchar(30) NOT NULL,
    [PeriodFrom] date NOT NULL,
    [PeriodTo] date NOT NULL,
    [OwningOfficeId] int NOT NULL,
    [NodalOfficeId] int NOT NULL,
    [NodalOfficeName] nvarchar(200) NOT NULL,
    [ConsolidationId] uniqueidentifier NULL,
    [PreparedBy] nvarchar(450) NOT NULL,
    [PreparedByName] nvarchar(200) NOT NULL,
    [PreparedAtUtc] datetime2 NOT NULL,
    [DecidedBy] nvarchar(450) NULL,
    [DecidedByName] nvarchar(200) NULL,
    [DecidedAtUtc] datetime2 NULL,
    [DecisionReason] nvarchar(1000) NULL,
    [Credited] bigint NOT NULL,
    [Debited] bigint NOT NULL,
    [Invoiced] bigint NOT NULL,
    [Version] bigint NOT NULL,
    CONSTRAINT [PK_NoteProposals] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_NoteProposals_Consolidations_ConsolidationId] FOREIGN KEY ([ConsolidationId]) REFERENCES [Consolidations] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_NoteProposals_Contracts_ContractId] FOREIGN KEY ([ContractId]) REFERENCES [Contracts] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_NoteProposals_Customers_CustomerId] FOREIGN KEY ([CustomerId]) REFERENCES [Customers] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_NoteProposals_Offices_NodalOfficeId] FOREIGN KEY ([NodalOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_NoteProposals_Offices_OwningOfficeId] FOREIGN KEY ([OwningOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [PendingApportionments] (
    [Id] uniqueidentifier NOT NULL,
    [ContractId] int NOT NULL,
    [ContractNumber] nvarchar(20) NOT NULL,
    [CustomerId] bigint NOT NULL,
    [PeriodFrom] date NOT NULL,
    [PeriodTo] date NOT NULL,
    [OwningOfficeId] int NOT NULL,
    [NodalOfficeId] int NOT NULL,
    [CounterpartOfficeId] int NULL,
    [Gstin] nvarchar(15) NOT NULL,
    [AptInvoiceNumber] nvarchar(30) NOT NULL,
    [SettledOn] date NOT NULL,
    [Net] bigint NOT NULL,
    [Cgst] bigint NOT NULL,
    [Sgst] bigint NOT NULL,
    [Igst] bigint NOT NULL,
    [EnteredBy] nvarchar(450) NOT NULL,
    [EnteredAtUtc] datetime2 NOT NULL,
    CONSTRAINT [PK_PendingApportionments] PRIMARY KEY ([Id]),
    CONSTRAINT [CK_PendingApportionments_Amounts] CHECK ("Net" > 0 AND "Cgst" >= 0 AND "Sgst" >= 0 AND "Igst" >= 0),
    CONSTRAINT [FK_PendingApportionments_Contracts_ContractId] FOREIGN KEY ([ContractId]) REFERENCES [Contracts] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_PendingApportionments_Customers_CustomerId] FOREIGN KEY ([CustomerId]) REFERENCES [Customers] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_PendingApportionments_Offices_CounterpartOfficeId] FOREIGN KEY ([CounterpartOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_PendingApportionments_Offices_NodalOfficeId] FOREIGN KEY ([NodalOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_PendingApportionments_Offices_OwningOfficeId] FOREIGN KEY ([OwningOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [PeriodClosures] (
    [ContractId] int NOT NULL,
    [OfficeId] int NOT NULL,
    [PeriodFrom] date NOT NULL,
    [NodalOfficeId] int NOT NULL,
    CONSTRAINT [PK_PeriodClosures] PRIMARY KEY ([ContractId], [OfficeId], [PeriodFrom]),
    CONSTRAINT [FK_PeriodClosures_Contracts_ContractId] FOREIGN KEY ([ContractId]) REFERENCES [Contracts] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_PeriodClosures_Offices_OfficeId] FOREIGN KEY ([OfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [Receipts] (
    [Id] uniqueidentifier NOT NULL,
    [Purpose] nvarchar(30) NOT NULL,
    [Status] nvarchar(30) NOT NULL,
    [Mode] nvarchar(30) NOT NULL,
    [Reference] nvarchar(30) NULL,
    [PaymentKey] nvarchar(150) NULL,
    [Terminal] nvarchar(16) NULL,
    [DrawnOnBank] nvarchar(60) NULL,
    [DrawnOnBranch] nvarchar(60) NULL,
    [ChequeDate] date NULL,
    [RealisedOn] date NULL,
    [UnpaidOn] date NULL,
    [UnpaidReason] nvarchar(1000) NULL,
    [DecidedByName] nvarchar(200) NULL,
    [Payer] nvarchar(200) NOT NULL,
    [Narration] nvarchar(200) NULL,
    [Amount] bigint NOT NULL,
    [ReceivedOn] date NOT NULL,
    [ContractId] int NOT NULL,
    [ContractNumber] nvarchar(20) NOT NULL,
    [CustomerId] bigint NOT NULL,
    [OwningOfficeId] int NOT NULL,
    [NodalOfficeId] int NOT NULL,
    [RecordedBy] nvarchar(450) NOT NULL,
    [RecordedByName] nvarchar(200) NOT NULL,
    [RecordedAtUtc] datetime2 NOT NULL,
    [ReversalReason] nvarchar(1000) NULL,
    [Version] bigint NOT NULL,
    [Carrier] uniqueidentifier NOT NULL,
    CONSTRAINT [PK_Receipts] PRIMARY KEY ([Id]),
    CONSTRAINT [CK_Receipts_Amount] CHECK ("Amount" > 0),
    CONSTRAINT [FK_Receipts_Contracts_ContractId] FOREIGN KEY ([ContractId]) REFERENCES [Contracts] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Receipts_Customers_CustomerId] FOREIGN KEY ([CustomerId]) REFERENCES [Customers] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Receipts_Offices_NodalOfficeId] FOREIGN KEY ([NodalOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Receipts_Offices_OwningOfficeId] FOREIGN KEY ([OwningOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [SoftCopyBatches] (
    [Id] bigint NOT NULL IDENTITY,
    [ContractId] int NOT NULL,
    [CustomerId] bigint NOT NULL,
    [OfficeId] int NOT NULL,
    [NodalOfficeId] int NOT NULL,
    [BatchRef] nvarchar(50) NOT NULL,
    [ReceivedOn] date NOT NULL,
    [Sha256] varchar(64) NOT NULL,
    [Articles] int NOT NULL,
    CONSTRAINT [PK_SoftCopyBatches] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_SoftCopyBatches_Contracts_ContractId] FOREIGN KEY ([ContractId]) REFERENCES [Contracts] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_SoftCopyBatches_Customers_CustomerId] FOREIGN KEY ([CustomerId]) REFERENCES [Customers] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_SoftCopyBatches_Offices_OfficeId] FOREIGN KEY ([OfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [ContractLocations] (
    [ContractId] int NOT NULL,
    [OfficeId] int NOT NULL,
    [From] date NOT NULL,
    [NodalOfficeId] int NOT NULL,
    [CustomerGstinId] uniqueidentifier NULL,
    [To] date NULL,
    CONSTRAINT [PK_ContractLocations] PRIMARY KEY ([ContractId], [OfficeId], [From]),
    CONSTRAINT [FK_ContractLocations_Contracts_ContractId] FOREIGN KEY ([ContractId]) REFERENCES [Contracts] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_ContractLocations_CustomerGstins_CustomerGstinId] FOREIGN KEY ([CustomerGstinId]) REFERENCES [CustomerGstins] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_ContractLocations_Offices_NodalOfficeId] FOREIGN KEY ([NodalOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_ContractLocations_Offices_OfficeId] FOREIGN KEY ([OfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [InternalJournalLines] (
    [Position] int NOT NULL,
    [InternalJournalId] uniqueidentifier NOT NULL,
    [DocumentId] uniqueidentifier NOT NULL,
    [DocumentNumber] nvarchar(500) NOT NULL,
    [DocumentDate] date NOT NULL,
    [Gstin] nvarchar(15) NOT NULL,
    [ComponentCode] nvarchar(20) NOT NULL,
    [Amount] bigint NOT NULL,
    CONSTRAINT [PK_InternalJournalLines] PRIMARY KEY ([InternalJournalId], [Position]),
    CONSTRAINT [FK_InternalJournalLines_InternalJournals_InternalJournalId] FOREIGN KEY ([InternalJournalId]) REFERENCES [InternalJournals] ([Id]) ON DELETE CASCADE
);
GO

CREATE TABLE [DuesReminders] (
    [Key] nvarchar(80) NOT NULL,
    [Kind] nvarchar(30) NOT NULL,
    [ContractId] int NOT NULL,
    [ContractNumber] nvarchar(20) NOT NULL,
    [DocumentId] uniqueidentifier NULL,
    [OwningOfficeId] int NOT NULL,
    [NodalOfficeId] int NOT NULL,
    [CustomerName] nvarchar(200) NOT NULL,
    [Recipient] nvarchar(200) NOT NULL,
    [Amount] bigint NOT NULL,
    [Day] date NOT NULL,
    [RemindedBy] nvarchar(450) NOT NULL,
    [RemindedByName] nvarchar(200) NOT NULL,
    [RemindedAtUtc] datetime2 NOT NULL,
    CONSTRAINT [PK_DuesReminders] PRIMARY KEY ([Key]),
    CONSTRAINT [FK_DuesReminders_Contracts_ContractId] FOREIGN KEY ([ContractId]) REFERENCES [Contracts] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_DuesReminders_LedgerDocuments_DocumentId] FOREIGN KEY ([DocumentId]) REFERENCES [LedgerDocuments] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_DuesReminders_Offices_NodalOfficeId] FOREIGN KEY ([NodalOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_DuesReminders_Offices_OwningOfficeId] FOREIGN KEY ([OwningOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [LedgerDocumentComponents] (
    [DocumentId] uniqueidentifier NOT NULL,
    [Component] nvarchar(20) NOT NULL,
    [Amount] bigint NOT NULL,
    CONSTRAINT [PK_LedgerDocumentComponents] PRIMARY KEY ([DocumentId], [Component]),
    CONSTRAINT [FK_LedgerDocumentComponents_LedgerDocuments_DocumentId] FOREIGN KEY ([DocumentId]) REFERENCES [LedgerDocuments] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [SapInvoices] (
    [Id] uniqueidentifier NOT NULL,
    [SapDocument] nvarchar(20) NOT NULL,
    [InvoiceNumber] nvarchar(20) NOT NULL,
    [InvoiceDate] date NOT NULL,
    [PeriodFrom] date NOT NULL,
    [PeriodTo] date NOT NULL,
    [ContractId] int NOT NULL,
    [ContractNumber] nvarchar(20) NOT NULL,
    [CustomerId] bigint NOT NULL,
    [Gstin] nvarchar(15) NOT NULL,
    [OwningOfficeId] int NOT NULL,
    [NodalOfficeId] int NOT NULL,
    [Settlement] nvarchar(30) NOT NULL,
    [LedgerDocumentId] uniqueidentifier NULL,
    [IsInElekha] bit NOT NULL,
    [Total] bigint NOT NULL,
    [EnteredBy] nvarchar(450) NOT NULL,
    [EnteredAtUtc] datetime2 NOT NULL,
    CONSTRAINT [PK_SapInvoices] PRIMARY KEY ([Id]),
    CONSTRAINT [CK_SapInvoices_Payable] CHECK (("Settlement" = 'Here' AND "LedgerDocumentId" IS NOT NULL) OR ("Settlement" <> 'Here' AND "LedgerDocumentId" IS NULL)),
    CONSTRAINT [CK_SapInvoices_Total] CHECK ("Total" > 0),
    CONSTRAINT [FK_SapInvoices_Contracts_ContractId] FOREIGN KEY ([ContractId]) REFERENCES [Contracts] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_SapInvoices_Customers_CustomerId] FOREIGN KEY ([CustomerId]) REFERENCES [Customers] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_SapInvoices_LedgerDocuments_LedgerDocumentId] FOREIGN KEY ([LedgerDocumentId]) REFERENCES [LedgerDocuments] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_SapInvoices_Offices_NodalOfficeId] FOREIGN KEY ([NodalOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_SapInvoices_Offices_OwningOfficeId] FOREIGN KEY ([OwningOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [TdsDeductions] (
    [Id] uniqueidentifier NOT NULL,
    [Status] nvarchar(30) NOT NULL,
    [ContractId] int NOT NULL,
    [ContractNumber] nvarchar(20) NOT NULL,
    [CustomerId] bigint NOT NULL,
    [DocumentId] uniqueidentifier NOT NULL,
    [DocumentNumber] nvarchar(50) NOT NULL,
    [SupplierGstin] nvarchar(15) NOT NULL,
    [DeductorGstin] nvarchar(15) NOT NULL,
    [Month] date NOT NULL,
    [WithheldOn] date NOT NULL,
    [Cgst] bigint NOT NULL,
    [Sgst] bigint NOT NULL,
    [Igst] bigint NOT NULL,
    [Amount] bigint NOT NULL,
    [CertificateId] uniqueidentifier NULL,
    [OwningOfficeId] int NOT NULL,
    [NodalOfficeId] int NOT NULL,
    [RecordedBy] nvarchar(450) NOT NULL,
    [RecordedByName] nvarchar(200) NOT NULL,
    [RecordedAtUtc] datetime2 NOT NULL,
    [ReversalReason] nvarchar(1000) NULL,
    [Version] bigint NOT NULL,
    CONSTRAINT [PK_TdsDeductions] PRIMARY KEY ([Id]),
    CONSTRAINT [CK_TdsDeductions_Amount] CHECK ("Amount" > 0 AND "Amount" = "Cgst" + "Sgst" + "Igst"),
    CONSTRAINT [FK_TdsDeductions_Contracts_ContractId] FOREIGN KEY ([ContractId]) REFERENCES [Contracts] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_TdsDeductions_Customers_CustomerId] FOREIGN KEY ([CustomerId]) REFERENCES [Customers] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_TdsDeductions_LedgerDocuments_DocumentId] FOREIGN KEY ([DocumentId]) REFERENCES [LedgerDocuments] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_TdsDeductions_Offices_NodalOfficeId] FOREIGN KEY ([NodalOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_TdsDeductions_Offices_OwningOfficeId] FOREIGN KEY ([OwningOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_TdsDeductions_TdsCertificates_CertificateId] FOREIGN KEY ([CertificateId]) REFERENCES [TdsCertificates] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [AdvanceUses] (
    [Position] int NOT NULL,
    [VoucherId] uniqueidentifier NOT NULL,
    [Kind] nvarchar(30) NOT NULL,
    [On] date NOT NULL,
    [Amount] bigint NOT NULL,
    [Taxable] bigint NOT NULL,
    [Igst] bigint NOT NULL,
    [Cgst] bigint NOT NULL,
    [StateTax] bigint NOT NULL,
    [JournalId] uniqueidentifier NOT NULL,
    CONSTRAINT [PK_AdvanceUses] PRIMARY KEY ([VoucherId], [Position]),
    CONSTRAINT [FK_AdvanceUses_AdvanceVouchers_VoucherId] FOREIGN KEY ([VoucherId]) REFERENCES [AdvanceVouchers] ([Id]) ON DELETE CASCADE
);
GO

CREATE TABLE [AptSettledInvoices] (
    [Position] int NOT NULL,
    [AptSettlementId] uniqueidentifier NOT NULL,
    [AptInvoiceId] uniqueidentifier NOT NULL,
    [Number] nvarchar(30) NOT NULL,
    [InvoiceDate] date NOT NULL,
    [SupplierGstin] nvarchar(15) NOT NULL,
    [Amount] bigint NOT NULL,
    CONSTRAINT [PK_AptSettledInvoices] PRIMARY KEY ([AptSettlementId], [Position]),
    CONSTRAINT [FK_AptSettledInvoices_AptInvoices_AptInvoiceId] FOREIGN KEY ([AptInvoiceId]) REFERENCES [AptInvoices] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_AptSettledInvoices_AptSettlements_AptSettlementId] FOREIGN KEY ([AptSettlementId]) REFERENCES [AptSettlements] ([Id]) ON DELETE CASCADE
);
GO

CREATE TABLE [AptSettlementAmounts] (
    [Position] int NOT NULL,
    [AptSettlementId] uniqueidentifier NOT NULL,
    [LocationOfficeId] int NOT NULL,
    [ComponentCode] nvarchar(20) NOT NULL,
    [Apt] bigint NOT NULL,
    [Documents] bigint NOT NULL,
    CONSTRAINT [PK_AptSettlementAmounts] PRIMARY KEY ([AptSettlementId], [Position]),
    CONSTRAINT [FK_AptSettlementAmounts_AptSettlements_AptSettlementId] FOREIGN KEY ([AptSettlementId]) REFERENCES [AptSettlements] ([Id]) ON DELETE CASCADE,
    CONSTRAINT [FK_AptSettlementAmounts_Offices_LocationOfficeId] FOREIGN KEY ([LocationOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [TransferEntries] (
    [Id] uniqueidentifier NOT NULL,
    [Number] nvarchar(30) NOT NULL,
    [Purpose] nvarchar(30) NOT NULL,
    [Status] nvarchar(30) NOT NULL,
    [CustomerId] bigint NOT NULL,
    [CustomerName] nvarchar(200) NOT NULL,
    [Contracts] nvarchar(1000) NOT NULL,
    [PeriodFrom] date NOT NULL,
    [PeriodTo] date NOT NULL,
    [Turn] int NOT NULL,
    [OwningOfficeId] int NOT NULL,
    [NodalOfficeId] int NOT NULL,
    [CounterpartOfficeId] int NULL,
    [FromOfficeName] nvarchar(200) NOT NULL,
    [ToOfficeName] nvarchar(200) NOT NULL,
    [DdoOfficeId] int NOT NULL,
    [PaoOfficeId] int NOT NULL,
    [AptSettlementId] uniqueidentifier NULL,
    [ReversesId] uniqueidentifier NULL,
    [Net] bigint NOT NULL,
    [Cgst] bigint NOT NULL,
    [Sgst] bigint NOT NULL,
    [Utgst] bigint NOT NULL,
    [Igst] bigint NOT NULL,
    [Total] bigint NOT NULL,
    [PreparedBy] nvarchar(450) NOT NULL,
    [PreparedByName] nvarchar(200) NOT NULL,
    [PreparedAtUtc] datetime2 NOT NULL,
    [SubmittedBy] nvarchar(450) NULL,
    [SubmittedAtUtc] datetime2 NULL,
    [VerifiedBy] nvarchar(450) NULL,
    [VerifiedAtUtc] datetime2 NULL,
    [ApprovedBy] nvarchar(450) NULL,
    [ApprovedAtUtc] datetime2 NULL,
    [Remark] nvarchar(1000) NULL,
    [VoucherNumber] nvarchar(30) NULL,
    [VoucherDate] date NULL,
    [PostedBy] nvarchar(450) NULL,
    [PostedAtUtc] datetime2 NULL,
    [ReportQueuedAtUtc] datetime2 NULL,
    [ReportSeenAtUtc] datetime2 NULL,
    [ReportSeenBy] nvarchar(450) NULL,
    [AcknowledgedOn] date NULL,
    [Version] bigint NOT NULL,
    CONSTRAINT [PK_TransferEntries] PRIMARY KEY ([Id]),
    CONSTRAINT [CK_TransferEntries_Approved] CHECK ("Status" NOT IN ('Approved', 'Posted', 'Acknowledged', 'Closed', 'Reversed') OR ("VerifiedBy" IS NOT NULL AND "ApprovedBy" IS NOT NULL)),
    CONSTRAINT [CK_TransferEntries_ThreePeople] CHECK ("VerifiedBy" <> "PreparedBy" AND "VerifiedBy" <> "SubmittedBy" AND "ApprovedBy" <> "PreparedBy" AND "ApprovedBy" <> "SubmittedBy" AND "ApprovedBy" <> "VerifiedBy"),
    CONSTRAINT [CK_TransferEntries_Voucher] CHECK ("Status" NOT IN ('Posted', 'Acknowledged', 'Closed', 'Reversed') OR ("VoucherNumber" IS NOT NULL AND "VoucherDate" IS NOT NULL)),
    CONSTRAINT [FK_TransferEntries_AptSettlements_AptSettlementId] FOREIGN KEY ([AptSettlementId]) REFERENCES [AptSettlements] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_TransferEntries_Customers_CustomerId] FOREIGN KEY ([CustomerId]) REFERENCES [Customers] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_TransferEntries_Offices_CounterpartOfficeId] FOREIGN KEY ([CounterpartOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_TransferEntries_Offices_DdoOfficeId] FOREIGN KEY ([DdoOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_TransferEntries_Offices_NodalOfficeId] FOREIGN KEY ([NodalOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_TransferEntries_Offices_OwningOfficeId] FOREIGN KEY ([OwningOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_TransferEntries_Offices_PaoOfficeId] FOREIGN KEY ([PaoOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_TransferEntries_TransferEntries_ReversesId] FOREIGN KEY ([ReversesId]) REFERENCES [TransferEntries] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [BarcodeRanges] (
    [Id] bigint NOT NULL IDENTITY,
    [RequestId] uniqueidentifier NULL,
    [Source] nvarchar(200) NULL,
    [ContractId] int NOT NULL,
    [CustomerId] bigint NOT NULL,
    [Prefix] varchar(2) NOT NULL,
    [FirstSerial] int NOT NULL,
    [LastSerial] int NOT NULL,
    [First] varchar(10) NOT NULL,
    [Last] varchar(10) NOT NULL,
    [IsSoftCopy] bit NOT NULL,
    [AllottedFrom] date NOT NULL,
    CONSTRAINT [PK_BarcodeRanges] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_BarcodeRanges_BarcodeRequests_RequestId] FOREIGN KEY ([RequestId]) REFERENCES [BarcodeRequests] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_BarcodeRanges_BarcodeSeries_Prefix] FOREIGN KEY ([Prefix]) REFERENCES [BarcodeSeries] ([Prefix]) ON DELETE NO ACTION,
    CONSTRAINT [FK_BarcodeRanges_Contracts_ContractId] FOREIGN KEY ([ContractId]) REFERENCES [Contracts] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_BarcodeRanges_Customers_CustomerId] FOREIGN KEY ([CustomerId]) REFERENCES [Customers] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [BookingFindings] (
    [Id] bigint NOT NULL IDENTITY,
    [Code] nvarchar(30) NOT NULL,
    [Severity] nvarchar(30) NOT NULL,
    [BookingId] bigint NOT NULL,
    [OtherBookingId] bigint NULL,
    [ImportId] int NOT NULL,
    [OfficeId] int NOT NULL,
    [NodalOfficeId] int NOT NULL,
    [CustomerId] bigint NULL,
    [ContractId] int NULL,
    [DatedFrom] date NULL,
    [BilledFrom] date NULL,
    [AtStake] bigint NOT NULL,
    [Ground] int NOT NULL,
    [Expected] bigint NULL,
    [EvidenceId] bigint NULL,
    [RowsConcerned] int NULL,
    [CounterpartOfficeId] int NULL,
    [Resolution] nvarchar(30) NOT NULL,
    [Reason] nvarchar(500) NULL,
    [ResolvedBy] nvarchar(450) NULL,
    [ResolvedByName] nvarchar(200) NULL,
    [ResolvedAtUtc] datetime2 NULL,
    [EndedWith] bigint NULL,
    [Batch] uniqueidentifier NULL,
    [Version] bigint NOT NULL,
    CONSTRAINT [PK_BookingFindings] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_BookingFindings_BookingImports_ImportId] FOREIGN KEY ([ImportId]) REFERENCES [BookingImports] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_BookingFindings_Bookings_BookingId] FOREIGN KEY ([BookingId]) REFERENCES [Bookings] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_BookingFindings_Offices_CounterpartOfficeId] FOREIGN KEY ([CounterpartOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_BookingFindings_Offices_OfficeId] FOREIGN KEY ([OfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [CeptTicketAsks] (
    [Position] int NOT NULL,
    [CeptTicketId] uniqueidentifier NOT NULL,
    [Kind] nvarchar(30) NOT NULL,
    [ConfirmedOn] date NULL,
    CONSTRAINT [PK_CeptTicketAsks] PRIMARY KEY ([CeptTicketId], [Position]),
    CONSTRAINT [FK_CeptTicketAsks_CeptTickets_CeptTicketId] FOREIGN KEY ([CeptTicketId]) REFERENCES [CeptTickets] ([Id]) ON DELETE CASCADE
);
GO

CREATE TABLE [CeptTicketEvidence] (
    [Position] int NOT NULL,
    [CeptTicketId] uniqueidentifier NOT NULL,
    [Kind] nvarchar(30) NOT NULL,
    [Title] nvarchar(200) NOT NULL,
    [DocumentKey] nvarchar(100) NULL,
    [Date] date NOT NULL,
    [Amount] bigint NOT NULL,
    CONSTRAINT [PK_CeptTicketEvidence] PRIMARY KEY ([CeptTicketId], [Position]),
    CONSTRAINT [FK_CeptTicketEvidence_CeptTickets_CeptTicketId] FOREIGN KEY ([CeptTicketId]) REFERENCES [CeptTickets] ([Id]) ON DELETE CASCADE
);
GO

CREATE TABLE [DepositSettlementLines] (
    [DocumentId] uniqueidentifier NOT NULL,
    [SettlementId] uniqueidentifier NOT NULL,
    [DocumentNumber] nvarchar(50) NOT NULL,
    [Amount] bigint NOT NULL,
    [SettledOn] date NULL,
    CONSTRAINT [PK_DepositSettlementLines] PRIMARY KEY ([SettlementId], [DocumentId]),
    CONSTRAINT [FK_DepositSettlementLines_DepositSettlements_SettlementId] FOREIGN KEY ([SettlementId]) REFERENCES [DepositSettlements] ([Id]) ON DELETE CASCADE,
    CONSTRAINT [FK_DepositSettlementLines_LedgerDocuments_DocumentId] FOREIGN KEY ([DocumentId]) REFERENCES [LedgerDocuments] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [DiscountOrderSlabs] (
    [DiscountOrderId] uniqueidentifier NOT NULL,
    [Above] bigint NOT NULL,
    [UpTo] bigint NULL,
    [RateNtd] int NOT NULL,
    [RateTd] int NOT NULL,
    CONSTRAINT [PK_DiscountOrderSlabs] PRIMARY KEY ([DiscountOrderId], [Above]),
    CONSTRAINT [FK_DiscountOrderSlabs_DiscountOrders_DiscountOrderId] FOREIGN KEY ([DiscountOrderId]) REFERENCES [DiscountOrders] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [FindingRecheckRows] (
    [RecheckId] bigint NOT NULL,
    [BookingId] bigint NOT NULL,
    CONSTRAINT [PK_FindingRecheckRows] PRIMARY KEY ([RecheckId], [BookingId]),
    CONSTRAINT [FK_FindingRecheckRows_FindingRechecks_RecheckId] FOREIGN KEY ([RecheckId]) REFERENCES [FindingRechecks] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [GstInvoiceLines] (
    [Position] int NOT NULL,
    [InvoiceId] uniqueidentifier NOT NULL,
    [Product] nvarchar(10) NOT NULL,
    [Description] nvarchar(200) NOT NULL,
    [TrafficClass] nvarchar(30) NOT NULL,
    [Sac] nvarchar(8) NOT NULL,
    [ArticleCount] int NOT NULL,
    [Gross] bigint NOT NULL,
    [Vas] bigint NOT NULL,
    [DiscountRate] int NOT NULL,
    [Discount] bigint NOT NULL,
    [Taxable] bigint NOT NULL,
    [GstRate] int NOT NULL,
    [IsExempt] bit NOT NULL,
    CONSTRAINT [PK_GstInvoiceLines] PRIMARY KEY ([InvoiceId], [Position]),
    CONSTRAINT [FK_GstInvoiceLines_GstInvoices_InvoiceId] FOREIGN KEY ([InvoiceId]) REFERENCES [GstInvoices] ([Id]) ON DELETE CASCADE
);
GO

CREATE TABLE [GstInvoiceReferences] (
    [Position] int NOT NULL,
    [InvoiceId] uniqueidentifier NOT NULL,
    [Number] nvarchar(50) NOT NULL,
    [Date] date NOT NULL,
    [AptInvoiceId] uniqueidentifier NOT NULL,
    CONSTRAINT [PK_GstInvoiceReferences] PRIMARY KEY ([InvoiceId], [Position]),
    CONSTRAINT [FK_GstInvoiceReferences_AptInvoices_AptInvoiceId] FOREIGN KEY ([AptInvoiceId]) REFERENCES [AptInvoices] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_GstInvoiceReferences_GstInvoices_InvoiceId] FOREIGN KEY ([InvoiceId]) REFERENCES [GstInvoices] ([Id]) ON DELETE CASCADE
);
GO

CREATE TABLE [GstInvoiceTaxes] (
    [Rate] int NOT NULL,
    [InvoiceId] uniqueidentifier NOT NULL,
    [Taxable] bigint NOT NULL,
    [Cgst] bigint NOT NULL,
    [Sgst] bigint NOT NULL,
    [Utgst] bigint NOT NULL,
    [Igst] bigint NOT NULL,
    CONSTRAINT [PK_GstInvoiceTaxes] PRIMARY KEY ([InvoiceId], [Rate]),
    CONSTRAINT [FK_GstInvoiceTaxes_GstInvoices_InvoiceId] FOREIGN KEY ([InvoiceId]) REFERENCES [GstInvoices] ([Id]) ON DELETE CASCADE
);
GO

CREATE TABLE [GstNotes] (
    [Id] uniqueidentifier NOT NULL,
    [Kind] nvarchar(30) NOT NULL,
    [Number] nvarchar(16) NOT NULL,
    [Serial] int NOT NULL,
    [FinancialYear] int NOT NULL,
    [NoteDate] date NOT NULL,
    [SupplierGstin] nvarchar(15) NOT NULL,
    [SupplierName] nvarchar(200) NOT NULL,
    [SupplierAddress] nvarchar(500) NOT NULL,
    [SupplierStateCode] nvarchar(2) NOT NULL,
    [UpiId] nvarchar(200) NULL,
    [BankDetails] nvarchar(500) NULL,
    [CustomerId] bigint NOT NULL,
    [RecipientName] nvarchar(200) NOT NULL,
    [RecipientAddress] nvarchar(500) NOT NULL,
    [RecipientStateCode] nvarchar(2) NOT NULL,
    [RecipientGstin] nvarchar(15) NULL,
    [Supply] nvarchar(30) NOT NULL,
    [PlaceOfSupplyCode] nvarchar(2) NOT NULL,
    [PlaceOfSupplyReason] nvarchar(500) NOT NULL,
    [IsInterState] bit NOT NULL,
    [ProposalId] uniqueidentifier NOT NULL,
    [Reason] nvarchar(30) NOT NULL,
    [ReasonText] nvarchar(1000) NOT NULL,
    [ContractId] int NOT NULL,
    [ContractNumber] nvarchar(20) NOT NULL,
    [Payment] nvarchar(30) NOT NULL,
    [PeriodFrom] date NOT NULL,
    [PeriodTo] date NOT NULL,
    [OwningOfficeId] int NOT NULL,
    [LocationName] nvarchar(200) NOT NULL,
    [NodalOfficeId] int NOT NULL,
    [IssuingOfficeName] nvarchar(200) NOT NULL,
    [CounterpartOfficeId] int NULL,
    [Taxable] bigint NOT NULL,
    [Exempt] bigint NOT NULL,
    [Tax] bigint NOT NULL,
    [Total] bigint NOT NULL,
    [RoundOff] bigint NOT NULL,
    [Payable] bigint NOT NULL,
    [AmountInWords] nvarchar(400) NOT NULL,
    [PreparedBy] nvarchar(450) NOT NULL,
    [PreparedByName] nvarchar(200) NOT NULL,
    [ApprovedBy] nvarchar(450) NOT NULL,
    [Signatory] nvarchar(400) NOT NULL,
    [IssuedAtUtc] datetime2 NOT NULL,
    CONSTRAINT [PK_GstNotes] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_GstNotes_Contracts_ContractId] FOREIGN KEY ([ContractId]) REFERENCES [Contracts] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_GstNotes_Customers_CustomerId] FOREIGN KEY ([CustomerId]) REFERENCES [Customers] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_GstNotes_NoteProposals_ProposalId] FOREIGN KEY ([ProposalId]) REFERENCES [NoteProposals] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_GstNotes_Offices_CounterpartOfficeId] FOREIGN KEY ([CounterpartOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_GstNotes_Offices_NodalOfficeId] FOREIGN KEY ([NodalOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_GstNotes_Offices_OwningOfficeId] FOREIGN KEY ([OwningOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [InterestCharges] (
    [ProposalId] uniqueidentifier NOT NULL,
    [DocumentId] uniqueidentifier NOT NULL,
    [OwningOfficeId] int NOT NULL,
    [NodalOfficeId] int NOT NULL,
    [Amount] bigint NOT NULL,
    [Until] date NOT NULL,
    CONSTRAINT [PK_InterestCharges] PRIMARY KEY ([ProposalId]),
    CONSTRAINT [CK_InterestCharges_Amount] CHECK ("Amount" > 0),
    CONSTRAINT [FK_InterestCharges_LedgerDocuments_DocumentId] FOREIGN KEY ([DocumentId]) REFERENCES [LedgerDocuments] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_InterestCharges_NoteProposals_ProposalId] FOREIGN KEY ([ProposalId]) REFERENCES [NoteProposals] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_InterestCharges_Offices_NodalOfficeId] FOREIGN KEY ([NodalOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_InterestCharges_Offices_OwningOfficeId] FOREIGN KEY ([OwningOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [NoteProposalDrafts] (
    [DraftId] uniqueidentifier NOT NULL,
    [ProposalId] uniqueidentifier NOT NULL,
    CONSTRAINT [PK_NoteProposalDrafts] PRIMARY KEY ([ProposalId], [DraftId]),
    CONSTRAINT [FK_NoteProposalDrafts_LocationDrafts_DraftId] FOREIGN KEY ([DraftId]) REFERENCES [LocationDrafts] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_NoteProposalDrafts_NoteProposals_ProposalId] FOREIGN KEY ([ProposalId]) REFERENCES [NoteProposals] ([Id]) ON DELETE CASCADE
);
GO

CREATE TABLE [ProposedInvoices] (
    [Position] int NOT NULL,
    [ProposalId] uniqueidentifier NOT NULL,
    [Kind] nvarchar(30) NOT NULL,
    [LocationOfficeId] int NOT NULL,
    [LocationName] nvarchar(200) NOT NULL,
    [LocationDraftId] uniqueidentifier NULL,
    [SupplierGstin] nvarchar(15) NOT NULL,
    [SupplierStateCode] nvarchar(2) NOT NULL,
    [RecipientName] nvarchar(200) NOT NULL,
    [RecipientGstin] nvarchar(15) NULL,
    [Supply] nvarchar(30) NOT NULL,
    [PlaceOfSupplyCode] nvarchar(2) NOT NULL,
    [Taxable] bigint NOT NULL,
    [Exempt] bigint NOT NULL,
    [Tax] bigint NOT NULL,
    [RoundOff] bigint NOT NULL,
    [Payable] bigint NOT NULL,
    CONSTRAINT [PK_ProposedInvoices] PRIMARY KEY ([ProposalId], [Position]),
    CONSTRAINT [FK_ProposedInvoices_LocationDrafts_LocationDraftId] FOREIGN KEY ([LocationDraftId]) REFERENCES [LocationDrafts] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_ProposedInvoices_NoteProposals_ProposalId] FOREIGN KEY ([ProposalId]) REFERENCES [NoteProposals] ([Id]) ON DELETE CASCADE,
    CONSTRAINT [FK_ProposedInvoices_Offices_LocationOfficeId] FOREIGN KEY ([LocationOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [ProposedNotes] (
    [Position] int NOT NULL,
    [ProposalId] uniqueidentifier NOT NULL,
    [Kind] nvarchar(30) NOT NULL,
    [LocationOfficeId] int NOT NULL,
    [LocationName] nvarchar(200) NOT NULL,
    [SupplierGstin] nvarchar(15) NOT NULL,
    [SupplierStateCode] nvarchar(2) NOT NULL,
    [RecipientName] nvarchar(200) NOT NULL,
    [RecipientAddress] nvarchar(500) NOT NULL,
    [RecipientStateCode] nvarchar(2) NOT NULL,
    [RecipientGstin] nvarchar(15) NULL,
    [Supply] nvarchar(30) NOT NULL,
    [PlaceOfSupplyCode] nvarchar(2) NOT NULL,
    [PlaceOfSupplyReason] nvarchar(500) NOT NULL,
    [Value] bigint NOT NULL,
    [Tax] bigint NOT NULL,
    [Payable] bigint NOT NULL,
    CONSTRAINT [PK_ProposedNotes] PRIMARY KEY ([ProposalId], [Position]),
    CONSTRAINT [FK_ProposedNotes_NoteProposals_ProposalId] FOREIGN KEY ([ProposalId]) REFERENCES [NoteProposals] ([Id]) ON DELETE CASCADE,
    CONSTRAINT [FK_ProposedNotes_Offices_LocationOfficeId] FOREIGN KEY ([LocationOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [Allocations] (
    [Id] uniqueidentifier NOT NULL,
    [ReceiptId] uniqueidentifier NOT NULL,
    [DocumentId] uniqueidentifier NOT NULL,
    [DocumentNumber] nvarchar(50) NOT NULL,
    [Amount] bigint NOT NULL,
    [IsUndone] bit NOT NULL,
    [OwningOfficeId] int NOT NULL,
    [NodalOfficeId] int NOT NULL,
    [MadeBy] nvarchar(450) NOT NULL,
    [MadeByName] nvarchar(200) NOT NULL,
    [MadeAtUtc] datetime2 NOT NULL,
    [UndoneBy] nvarchar(450) NULL,
    [UndoneAtUtc] datetime2 NULL,
    [UndoReason] nvarchar(1000) NULL,
    [IsCalledBack] bit NOT NULL,
    [Version] bigint NOT NULL,
    CONSTRAINT [PK_Allocations] PRIMARY KEY ([Id]),
    CONSTRAINT [CK_Allocations_Amount] CHECK ("Amount" > 0),
    CONSTRAINT [FK_Allocations_LedgerDocuments_DocumentId] FOREIGN KEY ([DocumentId]) REFERENCES [LedgerDocuments] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Allocations_Offices_NodalOfficeId] FOREIGN KEY ([NodalOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Allocations_Offices_OwningOfficeId] FOREIGN KEY ([OwningOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Allocations_Receipts_ReceiptId] FOREIGN KEY ([ReceiptId]) REFERENCES [Receipts] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [BankClearings] (
    [Id] uniqueidentifier NOT NULL,
    [LineId] uniqueidentifier NOT NULL,
    [Kind] nvarchar(30) NOT NULL,
    [Status] nvarchar(30) NOT NULL,
    [ReceiptId] uniqueidentifier NULL,
    [IsExact] bit NOT NULL,
    [Reason] nvarchar(1200) NOT NULL,
    [OwningOfficeId] int NOT NULL,
    [MadeBy] nvarchar(450) NOT NULL,
    [MadeByName] nvarchar(200) NOT NULL,
    [MadeAtUtc] datetime2 NOT NULL,
    [UndoneBy] nvarchar(450) NULL,
    [UndoneAtUtc] datetime2 NULL,
    [UndoReason] nvarchar(1000) NULL,
    [Version] bigint NOT NULL,
    [NodalOfficeId] int NOT NULL,
    [AuditTitle] nvarchar(250) NOT NULL,
    CONSTRAINT [PK_BankClearings] PRIMARY KEY ([Id]),
    CONSTRAINT [CK_BankClearings_Receipt] CHECK (("Kind" = 'Receipt' AND "ReceiptId" IS NOT NULL) OR ("Kind" = 'NotOurs' AND "ReceiptId" IS NULL)),
    CONSTRAINT [FK_BankClearings_BankLines_LineId] FOREIGN KEY ([LineId]) REFERENCES [BankLines] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_BankClearings_Offices_NodalOfficeId] FOREIGN KEY ([NodalOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_BankClearings_Offices_OwningOfficeId] FOREIGN KEY ([OwningOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_BankClearings_Receipts_ReceiptId] FOREIGN KEY ([ReceiptId]) REFERENCES [Receipts] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [ChequeIntentions] (
    [Position] int NOT NULL,
    [ReceiptId] uniqueidentifier NOT NULL,
    [DocumentId] uniqueidentifier NOT NULL,
    [DocumentNumber] nvarchar(50) NOT NULL,
    [Amount] bigint NOT NULL,
    CONSTRAINT [PK_ChequeIntentions] PRIMARY KEY ([ReceiptId], [Position]),
    CONSTRAINT [CK_ChequeIntentions_Amount] CHECK ("Amount" > 0),
    CONSTRAINT [FK_ChequeIntentions_LedgerDocuments_DocumentId] FOREIGN KEY ([DocumentId]) REFERENCES [LedgerDocuments] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_ChequeIntentions_Receipts_ReceiptId] FOREIGN KEY ([ReceiptId]) REFERENCES [Receipts] ([Id]) ON DELETE CASCADE
);
GO

CREATE TABLE [IntimationLines] (
    [Position] int NOT NULL,
    [IntimationId] uniqueidentifier NOT NULL,
    [ReceiptId] uniqueidentifier NOT NULL,
    [DocumentId] uniqueidentifier NULL,
    [DocumentNumber] nvarchar(50) NULL,
    [Amount] bigint NOT NULL,
    [HeldUnder] uniqueidentifier NULL,
    CONSTRAINT [PK_IntimationLines] PRIMARY KEY ([IntimationId], [Position]),
    CONSTRAINT [CK_IntimationLines_Amount] CHECK ("Amount" > 0),
    CONSTRAINT [FK_IntimationLines_Intimations_IntimationId] FOREIGN KEY ([IntimationId]) REFERENCES [Intimations] ([Id]) ON DELETE CASCADE,
    CONSTRAINT [FK_IntimationLines_LedgerDocuments_DocumentId] FOREIGN KEY ([DocumentId]) REFERENCES [LedgerDocuments] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_IntimationLines_Receipts_ReceiptId] FOREIGN KEY ([ReceiptId]) REFERENCES [Receipts] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [Refunds] (
    [Id] uniqueidentifier NOT NULL,
    [ContractId] int NOT NULL,
    [ContractNumber] nvarchar(20) NOT NULL,
    [ReceiptId] uniqueidentifier NULL,
    [Amount] bigint NOT NULL,
    [Reason] nvarchar(1000) NOT NULL,
    [VoucherNumber] nvarchar(50) NOT NULL,
    [PaidOn] date NOT NULL,
    [OwningOfficeId] int NOT NULL,
    [NodalOfficeId] int NOT NULL,
    [PaidBy] nvarchar(450) NOT NULL,
    [PaidByName] nvarchar(200) NOT NULL,
    [PaidAtUtc] datetime2 NOT NULL,
    CONSTRAINT [PK_Refunds] PRIMARY KEY ([Id]),
    CONSTRAINT [CK_Refunds_Amount] CHECK ("Amount" > 0),
    CONSTRAINT [FK_Refunds_Contracts_ContractId] FOREIGN KEY ([ContractId]) REFERENCES [Contracts] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Refunds_Offices_NodalOfficeId] FOREIGN KEY ([NodalOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Refunds_Offices_OwningOfficeId] FOREIGN KEY ([OwningOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Refunds_Receipts_ReceiptId] FOREIGN KEY ([ReceiptId]) REFERENCES [Receipts] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [SoftCopyArticles] (
    [BatchId] bigint NOT NULL,
    [ArticleNumber] varchar(13) NOT NULL,
    CONSTRAINT [PK_SoftCopyArticles] PRIMARY KEY ([ArticleNumber], [BatchId]),
    CONSTRAINT [FK_SoftCopyArticles_SoftCopyBatches_BatchId] FOREIGN KEY ([BatchId]) REFERENCES [SoftCopyBatches] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [SapInvoiceLines] (
    [Product] nvarchar(10) NOT NULL,
    [InvoiceId] uniqueidentifier NOT NULL,
    [Taxable] bigint NOT NULL,
    [Cgst] bigint NOT NULL,
    [Sgst] bigint NOT NULL,
    [Igst] bigint NOT NULL,
    CONSTRAINT [PK_SapInvoiceLines] PRIMARY KEY ([InvoiceId], [Product]),
    CONSTRAINT [FK_SapInvoiceLines_SapInvoices_InvoiceId] FOREIGN KEY ([InvoiceId]) REFERENCES [SapInvoices] ([Id]) ON DELETE CASCADE
);
GO

CREATE TABLE [SapRevenueGaps] (
    [Id] uniqueidentifier NOT NULL,
    [OwningOfficeId] int NOT NULL,
    [NodalOfficeId] int NOT NULL,
    [CounterpartOfficeId] int NULL,
    [Status] nvarchar(30) NOT NULL,
    [Title] nvarchar(250) NOT NULL,
    [MarkedBy] nvarchar(450) NOT NULL,
    [MarkedByName] nvarchar(200) NOT NULL,
    [MarkedAtUtc] datetime2 NOT NULL,
    [AcknowledgedBy] nvarchar(450) NULL,
    [AcknowledgedAtUtc] datetime2 NULL,
    [Answer] nvarchar(1000) NULL,
    [Version] bigint NOT NULL,
    CONSTRAINT [PK_SapRevenueGaps] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_SapRevenueGaps_Offices_CounterpartOfficeId] FOREIGN KEY ([CounterpartOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_SapRevenueGaps_Offices_NodalOfficeId] FOREIGN KEY ([NodalOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_SapRevenueGaps_Offices_OwningOfficeId] FOREIGN KEY ([OwningOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_SapRevenueGaps_SapInvoices_Id] FOREIGN KEY ([Id]) REFERENCES [SapInvoices] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [MiscTransactions] (
    [Id] uniqueidentifier NOT NULL,
    [Reason] nvarchar(30) NOT NULL,
    [Status] nvarchar(30) NOT NULL,
    [ContractId] int NULL,
    [Contracts] nvarchar(1000) NOT NULL,
    [CustomerId] bigint NOT NULL,
    [CustomerName] nvarchar(200) NOT NULL,
    [PeriodFrom] date NOT NULL,
    [PeriodTo] date NOT NULL,
    [OwningOfficeId] int NOT NULL,
    [NodalOfficeId] int NOT NULL,
    [CounterpartOfficeId] int NULL,
    [AptSettlementId] uniqueidentifier NULL,
    [TransferEntryId] uniqueidentifier NULL,
    [Amount] bigint NOT NULL,
    [PartReason] nvarchar(1000) NULL,
    [PreparedBy] nvarchar(450) NOT NULL,
    [PreparedAtUtc] datetime2 NOT NULL,
    [VoucherNumber] nvarchar(30) NULL,
    [VoucherDate] date NULL,
    [PostedBy] nvarchar(450) NULL,
    [PostedByName] nvarchar(200) NULL,
    [PostedAtUtc] datetime2 NULL,
    [ReversalVoucherNumber] nvarchar(30) NULL,
    [ReversalDate] date NULL,
    [ReversalReason] nvarchar(1000) NULL,
    [ReversedBy] nvarchar(450) NULL,
    [Version] bigint NOT NULL,
    CONSTRAINT [PK_MiscTransactions] PRIMARY KEY ([Id]),
    CONSTRAINT [CK_MiscTransactions_Amount] CHECK ("Reason" <> 'AptDifference' OR "Amount" > 0),
    CONSTRAINT [CK_MiscTransactions_Reversal] CHECK ("Status" <> 'Reversed' OR ("ReversalVoucherNumber" IS NOT NULL AND "ReversalDate" IS NOT NULL AND "ReversalReason" IS NOT NULL)),
    CONSTRAINT [CK_MiscTransactions_Voucher] CHECK ("Status" NOT IN ('Posted', 'Reversed') OR ("VoucherNumber" IS NOT NULL AND "VoucherDate" IS NOT NULL AND "PostedBy" IS NOT NULL)),
    CONSTRAINT [FK_MiscTransactions_AptSettlements_AptSettlementId] FOREIGN KEY ([AptSettlementId]) REFERENCES [AptSettlements] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_MiscTransactions_Contracts_ContractId] FOREIGN KEY ([ContractId]) REFERENCES [Contracts] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_MiscTransactions_Customers_CustomerId] FOREIGN KEY ([CustomerId]) REFERENCES [Customers] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_MiscTransactions_Offices_CounterpartOfficeId] FOREIGN KEY ([CounterpartOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_MiscTransactions_Offices_NodalOfficeId] FOREIGN KEY ([NodalOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_MiscTransactions_Offices_OwningOfficeId] FOREIGN KEY ([OwningOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_MiscTransactions_TransferEntries_TransferEntryId] FOREIGN KEY ([TransferEntryId]) REFERENCES [TransferEntries] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [TransferBatchEntries] (
    [EntryId] uniqueidentifier NOT NULL,
    [BatchId] uniqueidentifier NOT NULL,
    [Position] int NOT NULL,
    [OutlierReason] nvarchar(200) NULL,
    [IsSample] bit NOT NULL,
    [OpenedAtUtc] datetime2 NULL,
    CONSTRAINT [PK_TransferBatchEntries] PRIMARY KEY ([BatchId], [EntryId]),
    CONSTRAINT [FK_TransferBatchEntries_TransferBatches_BatchId] FOREIGN KEY ([BatchId]) REFERENCES [TransferBatches] ([Id]) ON DELETE CASCADE,
    CONSTRAINT [FK_TransferBatchEntries_TransferEntries_EntryId] FOREIGN KEY ([EntryId]) REFERENCES [TransferEntries] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [TransferDecisions] (
    [Position] int NOT NULL,
    [EntryId] uniqueidentifier NOT NULL,
    [Action] nvarchar(30) NOT NULL,
    [PersonId] nvarchar(450) NOT NULL,
    [PersonName] nvarchar(200) NOT NULL,
    [OfficeName] nvarchar(200) NOT NULL,
    [Remark] nvarchar(1000) NULL,
    [AtUtc] datetime2 NOT NULL,
    [BatchId] uniqueidentifier NULL,
    CONSTRAINT [PK_TransferDecisions] PRIMARY KEY ([EntryId], [Position]),
    CONSTRAINT [FK_TransferDecisions_TransferEntries_EntryId] FOREIGN KEY ([EntryId]) REFERENCES [TransferEntries] ([Id]) ON DELETE CASCADE
);
GO

CREATE TABLE [TransferEntryLines] (
    [Position] int NOT NULL,
    [EntryId] uniqueidentifier NOT NULL,
    [DocumentId] uniqueidentifier NOT NULL,
    [DocumentNumber] nvarchar(500) NOT NULL,
    [DocumentDate] date NOT NULL,
    [Gstin] nvarchar(15) NOT NULL,
    [ComponentCode] nvarchar(20) NOT NULL,
    [Amount] bigint NOT NULL,
    CONSTRAINT [PK_TransferEntryLines] PRIMARY KEY ([EntryId], [Position]),
    CONSTRAINT [FK_TransferEntryLines_TransferEntries_EntryId] FOREIGN KEY ([EntryId]) REFERENCES [TransferEntries] ([Id]) ON DELETE CASCADE
);
GO

CREATE TABLE [GstNoteLines] (
    [Position] int NOT NULL,
    [NoteId] uniqueidentifier NOT NULL,
    [OriginalPosition] int NOT NULL,
    [Product] nvarchar(10) NOT NULL,
    [TrafficClass] nvarchar(30) NOT NULL,
    [Description] nvarchar(200) NOT NULL,
    [Sac] nvarchar(8) NOT NULL,
    [GstRate] int NOT NULL,
    [IsExempt] bit NOT NULL,
    [Taxable] bigint NOT NULL,
    CONSTRAINT [PK_GstNoteLines] PRIMARY KEY ([NoteId], [Position]),
    CONSTRAINT [FK_GstNoteLines_GstNotes_NoteId] FOREIGN KEY ([NoteId]) REFERENCES [GstNotes] ([Id]) ON DELETE CASCADE
);
GO

CREATE TABLE [GstNoteOriginals] (
    [Position] int NOT NULL,
    [NoteId] uniqueidentifier NOT NULL,
    [GstInvoiceId] uniqueidentifier NULL,
    [AptInvoiceId] uniqueidentifier NULL,
    [LocationOfficeId] int NOT NULL,
    [Number] nvarchar(50) NOT NULL,
    [Date] date NOT NULL,
    [SupplierGstin] nvarchar(15) NOT NULL,
    [Turn] int NOT NULL,
    [Exempt] bigint NOT NULL,
    [RoundOff] bigint NOT NULL,
    CONSTRAINT [PK_GstNoteOriginals] PRIMARY KEY ([NoteId], [Position]),
    CONSTRAINT [FK_GstNoteOriginals_AptInvoices_AptInvoiceId] FOREIGN KEY ([AptInvoiceId]) REFERENCES [AptInvoices] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_GstNoteOriginals_GstInvoices_GstInvoiceId] FOREIGN KEY ([GstInvoiceId]) REFERENCES [GstInvoices] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_GstNoteOriginals_GstNotes_NoteId] FOREIGN KEY ([NoteId]) REFERENCES [GstNotes] ([Id]) ON DELETE CASCADE,
    CONSTRAINT [FK_GstNoteOriginals_Offices_LocationOfficeId] FOREIGN KEY ([LocationOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [GstNoteParts] (
    [OriginalPosition] int NOT NULL,
    [Rate] int NOT NULL,
    [NoteId] uniqueidentifier NOT NULL,
    [Taxable] bigint NOT NULL,
    [Cgst] bigint NOT NULL,
    [Sgst] bigint NOT NULL,
    [Utgst] bigint NOT NULL,
    [Igst] bigint NOT NULL,
    CONSTRAINT [PK_GstNoteParts] PRIMARY KEY ([NoteId], [OriginalPosition], [Rate]),
    CONSTRAINT [FK_GstNoteParts_GstNotes_NoteId] FOREIGN KEY ([NoteId]) REFERENCES [GstNotes] ([Id]) ON DELETE CASCADE
);
GO

CREATE TABLE [GstNoteTaxes] (
    [Rate] int NOT NULL,
    [NoteId] uniqueidentifier NOT NULL,
    [Taxable] bigint NOT NULL,
    [Cgst] bigint NOT NULL,
    [Sgst] bigint NOT NULL,
    [Utgst] bigint NOT NULL,
    [Igst] bigint NOT NULL,
    CONSTRAINT [PK_GstNoteTaxes] PRIMARY KEY ([NoteId], [Rate]),
    CONSTRAINT [FK_GstNoteTaxes_GstNotes_NoteId] FOREIGN KEY ([NoteId]) REFERENCES [GstNotes] ([Id]) ON DELETE CASCADE
);
GO

CREATE TABLE [ItcReversalRecords] (
    [Id] uniqueidentifier NOT NULL,
    [NoteId] uniqueidentifier NOT NULL,
    [NoteNumber] nvarchar(16) NOT NULL,
    [Status] nvarchar(30) NOT NULL,
    [Remark] nvarchar(1000) NOT NULL,
    [EvidenceFileId] uniqueidentifier NULL,
    [EvidenceName] nvarchar(200) NULL,
    [OwningOfficeId] int NOT NULL,
    [NodalOfficeId] int NOT NULL,
    [CounterpartOfficeId] int NULL,
    [RecordedBy] nvarchar(450) NOT NULL,
    [RecordedByName] nvarchar(200) NOT NULL,
    [RecordedAtUtc] datetime2 NOT NULL,
    CONSTRAINT [PK_ItcReversalRecords] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_ItcReversalRecords_GstNotes_NoteId] FOREIGN KEY ([NoteId]) REFERENCES [GstNotes] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_ItcReversalRecords_Offices_CounterpartOfficeId] FOREIGN KEY ([CounterpartOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_ItcReversalRecords_Offices_NodalOfficeId] FOREIGN KEY ([NodalOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_ItcReversalRecords_Offices_OwningOfficeId] FOREIGN KEY ([OwningOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_ItcReversalRecords_StoredFiles_EvidenceFileId] FOREIGN KEY ([EvidenceFileId]) REFERENCES [StoredFiles] ([Id]) ON DELETE NO ACTION
);
GO

CREATE TABLE [ProposedInvoiceLines] (
    [Position] int NOT NULL,
    [ProposalId] uniqueidentifier NOT NULL,
    [InvoicePosition] int NOT NULL,
    [Product] nvarchar(10) NOT NULL,
    [Description] nvarchar(200) NOT NULL,
    [TrafficClass] nvarchar(30) NOT NULL,
    [Sac] nvarchar(8) NOT NULL,
    [ArticleCount] int NOT NULL,
    [Gross] bigint NOT NULL,
    [Vas] bigint NOT NULL,
    [DiscountRate] int NOT NULL,
    [Discount] bigint NOT NULL,
    [Taxable] bigint NOT NULL,
    [GstRate] int NOT NULL,
    [IsExempt] bit NOT NULL,
    CONSTRAINT [PK_ProposedInvoiceLines] PRIMARY KEY ([ProposalId], [InvoicePosition], [Position]),
    CONSTRAINT [FK_ProposedInvoiceLines_ProposedInvoices_ProposalId_InvoicePosition] FOREIGN KEY ([ProposalId], [InvoicePosition]) REFERENCES [ProposedInvoices] ([ProposalId], [Position]) ON DELETE CASCADE
);
GO

CREATE TABLE [ProposedInvoiceTaxes] (
    [Rate] int NOT NULL,
    [ProposalId] uniqueidentifier NOT NULL,
    [InvoicePosition] int NOT NULL,
    [Taxable] bigint NOT NULL,
    [Cgst] bigint NOT NULL,
    [Sgst] bigint NOT NULL,
    [Utgst] bigint NOT NULL,
    [Igst] bigint NOT NULL,
    CONSTRAINT [PK_ProposedInvoiceTaxes] PRIMARY KEY ([ProposalId], [InvoicePosition], [Rate]),
    CONSTRAINT [FK_ProposedInvoiceTaxes_ProposedInvoices_ProposalId_InvoicePosition] FOREIGN KEY ([ProposalId], [InvoicePosition]) REFERENCES [ProposedInvoices] ([ProposalId], [Position]) ON DELETE CASCADE
);
GO

CREATE TABLE [ProposedNoteLines] (
    [Position] int NOT NULL,
    [ProposalId] uniqueidentifier NOT NULL,
    [NotePosition] int NOT NULL,
    [OriginalPosition] int NOT NULL,
    [Product] nvarchar(10) NOT NULL,
    [TrafficClass] nvarchar(30) NOT NULL,
    [Description] nvarchar(200) NOT NULL,
    [Sac] nvarchar(8) NOT NULL,
    [GstRate] int NOT NULL,
    [IsExempt] bit NOT NULL,
    [Taxable] bigint NOT NULL,
    CONSTRAINT [PK_ProposedNoteLines] PRIMARY KEY ([ProposalId], [NotePosition], [Position]),
    CONSTRAINT [FK_ProposedNoteLines_ProposedNotes_ProposalId_NotePosition] FOREIGN KEY ([ProposalId], [NotePosition]) REFERENCES [ProposedNotes] ([ProposalId], [Position]) ON DELETE CASCADE
);
GO

CREATE TABLE [ProposedNoteOriginals] (
    [Position] int NOT NULL,
    [ProposalId] uniqueidentifier NOT NULL,
    [NotePosition] int NOT NULL,
    [GstInvoiceId] uniqueidentifier NULL,
    [AptInvoiceId] uniqueidentifier NULL,
    [LocationOfficeId] int NOT NULL,
    [Number] nvarchar(50) NOT NULL,
    [Date] date NOT NULL,
    [SupplierGstin] nvarchar(15) NOT NULL,
    [Turn] int NOT NULL,
    [Exempt] bigint NOT NULL,
    [RoundOff] bigint NOT NULL,
    CONSTRAINT [PK_ProposedNoteOriginals] PRIMARY KEY ([ProposalId], [NotePosition], [Position]),
    CONSTRAINT [FK_ProposedNoteOriginals_AptInvoices_AptInvoiceId] FOREIGN KEY ([AptInvoiceId]) REFERENCES [AptInvoices] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_ProposedNoteOriginals_GstInvoices_GstInvoiceId] FOREIGN KEY ([GstInvoiceId]) REFERENCES [GstInvoices] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_ProposedNoteOriginals_Offices_LocationOfficeId] FOREIGN KEY ([LocationOfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_ProposedNoteOriginals_ProposedNotes_ProposalId_NotePosition] FOREIGN KEY ([ProposalId], [NotePosition]) REFERENCES [ProposedNotes] ([ProposalId], [Position]) ON DELETE CASCADE
);
GO

CREATE TABLE [ProposedNoteParts] (
    [OriginalPosition] int NOT NULL,
    [Rate] int NOT NULL,
    [ProposalId] uniqueidentifier NOT NULL,
    [NotePosition] int NOT NULL,
    [Taxable] bigint NOT NULL,
    [Cgst] bigint NOT NULL,
    [Sgst] bigint NOT NULL,
    [Utgst] bigint NOT NULL,
    [Igst] bigint NOT NULL,
    CONSTRAINT [PK_ProposedNoteParts] PRIMARY KEY ([ProposalId], [NotePosition], [OriginalPosition], [Rate]),
    CONSTRAINT [FK_ProposedNoteParts_ProposedNotes_ProposalId_NotePosition] FOREIGN KEY ([ProposalId], [NotePosition]) REFERENCES [ProposedNotes] ([ProposalId], [Position]) ON DELETE CASCADE
);
GO

CREATE TABLE [MiscTransactionLines] (
    [Position] int NOT NULL,
    [MiscTransactionId] uniqueidentifier NOT NULL,
    [DocumentId] uniqueidentifier NOT NULL,
    [DocumentNumber] nvarchar(500) NOT NULL,
    [DocumentDate] date NOT NULL,
    [Gstin] nvarchar(15) NOT NULL,
    [ComponentCode] nvarchar(20) NOT NULL,
    [Amount] bigint NOT NULL,
    CONSTRAINT [PK_MiscTransactionLines] PRIMARY KEY ([MiscTransactionId], [Position]),
    CONSTRAINT [FK_MiscTransactionLines_MiscTransactions_MiscTransactionId] FOREIGN KEY ([MiscTransactionId]) REFERENCES [MiscTransactions] ([Id]) ON DELETE CASCADE
);
GO

IF EXISTS (SELECT * FROM [sys].[identity_columns] WHERE [name] IN (N'Id', N'Hash', N'Sequence') AND [object_id] = OBJECT_ID(N'[AuditHeads]'))
    SET IDENTITY_INSERT [AuditHeads] ON;
EXEC(N'INSERT INTO [AuditHeads] ([Id], [Hash], [Sequence])
VALUES (1, N'''', CAST(0 AS bigint))');
IF EXISTS (SELECT * FROM [sys].[identity_columns] WHERE [name] IN (N'Id', N'Hash', N'Sequence') AND [object_id] = OBJECT_ID(N'[AuditHeads]'))
    SET IDENTITY_INSERT [AuditHeads] OFF;
GO

EXEC(N'CREATE UNIQUE INDEX [IX_AccountHeads_Account_Component_Product_From] ON [AccountHeads] ([Account], [Component], [Product], [From]) WHERE [Component] IS NOT NULL AND [Product] IS NOT NULL');
GO

CREATE INDEX [IX_AdvanceUses_JournalId] ON [AdvanceUses] ([JournalId]);
GO

CREATE INDEX [IX_AdvanceUses_On] ON [AdvanceUses] ([On]);
GO

CREATE INDEX [IX_AdvanceVouchers_ContractId_Left] ON [AdvanceVouchers] ([ContractId], [Left]);
GO

CREATE INDEX [IX_AdvanceVouchers_CustomerId] ON [AdvanceVouchers] ([CustomerId]);
GO

EXEC(N'CREATE UNIQUE INDEX [IX_AdvanceVouchers_MoneyJournalId_Kind_AgainstId] ON [AdvanceVouchers] ([MoneyJournalId], [Kind], [AgainstId]) WHERE [AgainstId] IS NOT NULL');
GO

CREATE INDEX [IX_AdvanceVouchers_NodalOfficeId] ON [AdvanceVouchers] ([NodalOfficeId]);
GO

CREATE INDEX [IX_AdvanceVouchers_OwningOfficeId] ON [AdvanceVouchers] ([OwningOfficeId]);
GO

CREATE INDEX [IX_AdvanceVouchers_ReceiptId] ON [AdvanceVouchers] ([ReceiptId]);
GO

CREATE INDEX [IX_AdvanceVouchers_SupplierGstin_Date] ON [AdvanceVouchers] ([SupplierGstin], [Date]);
GO

CREATE UNIQUE INDEX [IX_AdvanceVouchers_SupplierGstin_FinancialYear_Kind_Serial] ON [AdvanceVouchers] ([SupplierGstin], [FinancialYear], [Kind], [Serial]);
GO

CREATE UNIQUE INDEX [IX_AdvanceVouchers_SupplierGstin_FinancialYear_Number] ON [AdvanceVouchers] ([SupplierGstin], [FinancialYear], [Number]);
GO

CREATE INDEX [IX_Allocations_DocumentId] ON [Allocations] ([DocumentId]);
GO

CREATE INDEX [IX_Allocations_NodalOfficeId] ON [Allocations] ([NodalOfficeId]);
GO

CREATE INDEX [IX_Allocations_OwningOfficeId] ON [Allocations] ([OwningOfficeId]);
GO

CREATE INDEX [IX_Allocations_ReceiptId] ON [Allocations] ([ReceiptId]);
GO

CREATE UNIQUE INDEX [IX_AptInvoiceImports_Sha256] ON [AptInvoiceImports] ([Sha256]);
GO

CREATE INDEX [IX_AptInvoiceLines_AptInvoiceId] ON [AptInvoiceLines] ([AptInvoiceId]);
GO

CREATE INDEX [IX_AptInvoiceLines_ContractId_PeriodFrom_OwningOfficeId] ON [AptInvoiceLines] ([ContractId], [PeriodFrom], [OwningOfficeId]);
GO

CREATE UNIQUE INDEX [IX_AptInvoiceLines_InvoiceNumber_OwningOfficeId_Product_TrafficClass] ON [AptInvoiceLines] ([InvoiceNumber], [OwningOfficeId], [Product], [TrafficClass]);
GO

CREATE INDEX [IX_AptInvoiceLines_NodalOfficeId] ON [AptInvoiceLines] ([NodalOfficeId]);
GO

CREATE INDEX [IX_AptInvoiceLines_OwningOfficeId] ON [AptInvoiceLines] ([OwningOfficeId]);
GO

CREATE INDEX [IX_AptInvoices_ContractId_PeriodFrom] ON [AptInvoices] ([ContractId], [PeriodFrom]);
GO

CREATE UNIQUE INDEX [IX_AptInvoices_ImportId_Number] ON [AptInvoices] ([ImportId], [Number]);
GO

CREATE INDEX [IX_AptInvoices_NodalOfficeId] ON [AptInvoices] ([NodalOfficeId]);
GO

CREATE INDEX [IX_AptInvoices_OwningOfficeId] ON [AptInvoices] ([OwningOfficeId]);
GO

CREATE UNIQUE INDEX [IX_AptSettledInvoices_AptInvoiceId] ON [AptSettledInvoices] ([AptInvoiceId]);
GO

CREATE INDEX [IX_AptSettlementAmounts_LocationOfficeId] ON [AptSettlementAmounts] ([LocationOfficeId]);
GO

CREATE INDEX [IX_AptSettlements_ContractId_PeriodFrom] ON [AptSettlements] ([ContractId], [PeriodFrom]);
GO

CREATE INDEX [IX_AptSettlements_CustomerId] ON [AptSettlements] ([CustomerId]);
GO

CREATE INDEX [IX_AptSettlements_NodalOfficeId_Status] ON [AptSettlements] ([NodalOfficeId], [Status]);
GO

CREATE INDEX [IX_AptSettlements_OwningOfficeId_Status] ON [AptSettlements] ([OwningOfficeId], [Status]);
GO

CREATE INDEX [IX_AspNetUserClaims_UserId] ON [AspNetUserClaims] ([UserId]);
GO

CREATE INDEX [IX_AspNetUserLogins_UserId] ON [AspNetUserLogins] ([UserId]);
GO

CREATE INDEX [EmailIndex] ON [AspNetUsers] ([NormalizedEmail]);
GO

EXEC(N'CREATE UNIQUE INDEX [UserNameIndex] ON [AspNetUsers] ([NormalizedUserName]) WHERE [NormalizedUserName] IS NOT NULL');
GO

CREATE INDEX [IX_AuditRecords_Act_Sequence] ON [AuditRecords] ([Act], [Sequence]);
GO

CREATE INDEX [IX_AuditRecords_CommandId] ON [AuditRecords] ([CommandId]);
GO

CREATE INDEX [IX_AuditRecords_DocumentKey_Sequence] ON [AuditRecords] ([DocumentKey], [Sequence]);
GO

CREATE INDEX [IX_AuditRecords_PersonId_Sequence] ON [AuditRecords] ([PersonId], [Sequence]);
GO

CREATE INDEX [IX_AuditRecords_RecordedAtUtc] ON [AuditRecords] ([RecordedAtUtc]);
GO

EXEC(N'CREATE UNIQUE INDEX [IX_BankClearings_Line] ON [BankClearings] ([LineId]) WHERE "Status" = ''Standing''');
GO

CREATE INDEX [IX_BankClearings_NodalOfficeId] ON [BankClearings] ([NodalOfficeId]);
GO

CREATE INDEX [IX_BankClearings_OwningOfficeId] ON [BankClearings] ([OwningOfficeId]);
GO

EXEC(N'CREATE UNIQUE INDEX [IX_BankClearings_Receipt] ON [BankClearings] ([ReceiptId]) WHERE "Status" = ''Standing'' AND "ReceiptId" IS NOT NULL');
GO

CREATE UNIQUE INDEX [IX_BankLines_Account_Key] ON [BankLines] ([Account], [Key]);
GO

CREATE INDEX [IX_BankLines_NodalOfficeId] ON [BankLines] ([NodalOfficeId]);
GO

CREATE INDEX [IX_BankLines_OwningOfficeId_BookedOn] ON [BankLines] ([OwningOfficeId], [BookedOn]);
GO

CREATE INDEX [IX_BankLines_StatementId] ON [BankLines] ([StatementId]);
GO

CREATE UNIQUE INDEX [IX_BankStatements_Account_Number] ON [BankStatements] ([Account], [Number]);
GO

CREATE INDEX [IX_BankStatements_NodalOfficeId] ON [BankStatements] ([NodalOfficeId]);
GO

CREATE INDEX [IX_BankStatements_OwningOfficeId_Account_ToDay] ON [BankStatements] ([OwningOfficeId], [Account], [ToDay]);
GO

CREATE INDEX [IX_BarcodeRanges_ContractId] ON [BarcodeRanges] ([ContractId]);
GO

CREATE INDEX [IX_BarcodeRanges_CustomerId] ON [BarcodeRanges] ([CustomerId]);
GO

CREATE UNIQUE INDEX [IX_BarcodeRanges_First] ON [BarcodeRanges] ([First]);
GO

CREATE INDEX [IX_BarcodeRanges_Prefix] ON [BarcodeRanges] ([Prefix]);
GO

EXEC(N'CREATE UNIQUE INDEX [IX_BarcodeRanges_RequestId] ON [BarcodeRanges] ([RequestId]) WHERE [RequestId] IS NOT NULL');
GO

CREATE INDEX [IX_BarcodeRequests_ApprovingOfficeId_Status] ON [BarcodeRequests] ([ApprovingOfficeId], [Status]);
GO

CREATE INDEX [IX_BarcodeRequests_ContractId] ON [BarcodeRequests] ([ContractId]);
GO

CREATE INDEX [IX_BarcodeRequests_CustomerId] ON [BarcodeRequests] ([CustomerId]);
GO

CREATE INDEX [IX_BarcodeRequests_NodalOfficeId] ON [BarcodeRequests] ([NodalOfficeId]);
GO

CREATE UNIQUE INDEX [IX_BarcodeRequests_Number] ON [BarcodeRequests] ([Number]);
GO

CREATE INDEX [IX_BarcodeRequests_OfficeId] ON [BarcodeRequests] ([OfficeId]);
GO

CREATE INDEX [IX_BarcodeRequests_Product] ON [BarcodeRequests] ([Product]);
GO

CREATE INDEX [IX_BarcodeSeries_Product] ON [BarcodeSeries] ([Product]);
GO

CREATE UNIQUE INDEX [IX_BillingMonths_BillingDate] ON [BillingMonths] ([BillingDate]);
GO

CREATE INDEX [IX_BookedSums_ContractId_BilledFrom] ON [BookedSums] ([ContractId], [BilledFrom]);
GO

EXEC(N'CREATE INDEX [IX_BookedSums_Unwatched] ON [BookedSums] ([ContractId]) WHERE "IsWatched" = 0');
GO

CREATE INDEX [IX_BookingDays_ImportId_Day_OfficeId_Product_ContractId_Articles_Charges] ON [BookingDays] ([ImportId], [Day], [OfficeId], [Product], [ContractId], [Articles], [Charges]);
GO

CREATE INDEX [IX_BookingDays_NodalOfficeId_Day] ON [BookingDays] ([NodalOfficeId], [Day]);
GO

CREATE INDEX [IX_BookingDays_OfficeId_Day] ON [BookingDays] ([OfficeId], [Day]);
GO

EXEC(N'CREATE INDEX [IX_BookingFindings_Batch] ON [BookingFindings] ([Batch]) WHERE "Batch" IS NOT NULL');
GO

CREATE UNIQUE INDEX [IX_BookingFindings_BookingId_Code_Ground] ON [BookingFindings] ([BookingId], [Code], [Ground]);
GO

CREATE INDEX [IX_BookingFindings_ContractId_BilledFrom_OfficeId] ON [BookingFindings] ([ContractId], [BilledFrom], [OfficeId]);
GO

CREATE INDEX [IX_BookingFindings_CounterpartOfficeId] ON [BookingFindings] ([CounterpartOfficeId]);
GO

EXEC(N'CREATE INDEX [IX_BookingFindings_EndedWith] ON [BookingFindings] ([EndedWith]) WHERE "EndedWith" IS NOT NULL');
GO

CREATE INDEX [IX_BookingFindings_ImportId] ON [BookingFindings] ([ImportId]);
GO

CREATE INDEX [IX_BookingFindings_NodalOfficeId] ON [BookingFindings] ([NodalOfficeId]);
GO

CREATE INDEX [IX_BookingFindings_OfficeId_Resolution_Code_Severity_AtStake_Id] ON [BookingFindings] ([OfficeId], [Resolution], [Code], [Severity], [AtStake], [Id]);
GO

EXEC(N'CREATE INDEX [IX_BookingFindings_OtherBookingId] ON [BookingFindings] ([OtherBookingId]) WHERE "OtherBookingId" IS NOT NULL');
GO

EXEC(N'CREATE INDEX [IX_BookingFindings_ResolvedAtUtc] ON [BookingFindings] ([ResolvedAtUtc]) WHERE "ResolvedAtUtc" IS NOT NULL');
GO

CREATE INDEX [IX_BookingImports_OwningOfficeId_StartedAtUtc] ON [BookingImports] ([OwningOfficeId], [StartedAtUtc]);
GO

CREATE INDEX [IX_BookingImports_Sha256] ON [BookingImports] ([Sha256]);
GO

CREATE INDEX [IX_BookingImports_Status] ON [BookingImports] ([Status]);
GO

CREATE INDEX [IX_BookingMonths_Month] ON [BookingMonths] ([Month]);
GO

CREATE INDEX [IX_BookingMonths_NodalOfficeId_Month] ON [BookingMonths] ([NodalOfficeId], [Month]);
GO

CREATE INDEX [IX_BookingMonths_OfficeId_Month] ON [BookingMonths] ([OfficeId], [Month]);
GO

CREATE UNIQUE INDEX [IX_Bookings_ArticleNumber_BookedAt_OfficeId_CustomerKeyed] ON [Bookings] ([ArticleNumber], [BookedAt], [OfficeId], [CustomerKeyed]);
GO

EXEC(N'CREATE INDEX [IX_Bookings_ChangedByFinding] ON [Bookings] ([ChangedByFinding]) WHERE "ChangedByFinding" IS NOT NULL');
GO

CREATE INDEX [IX_Bookings_ContractId_BilledFrom_OfficeId] ON [Bookings] ([ContractId], [BilledFrom], [OfficeId]);
GO

CREATE INDEX [IX_Bookings_CustomerId] ON [Bookings] ([CustomerId]);
GO

CREATE INDEX [IX_Bookings_ImportId] ON [Bookings] ([ImportId]);
GO

CREATE INDEX [IX_Bookings_NodalOfficeId_BookedAt] ON [Bookings] ([NodalOfficeId], [BookedAt]);
GO

CREATE INDEX [IX_Bookings_OfficeId_BookedAt] ON [Bookings] ([OfficeId], [BookedAt]);
GO

CREATE UNIQUE INDEX [IX_CeptTickets_CauseKey] ON [CeptTickets] ([CauseKey]);
GO

CREATE INDEX [IX_CeptTickets_ContractId] ON [CeptTickets] ([ContractId]);
GO

CREATE INDEX [IX_CeptTickets_ContractNumber_Status] ON [CeptTickets] ([ContractNumber], [Status]);
GO

CREATE INDEX [IX_CeptTickets_CustomerId] ON [CeptTickets] ([CustomerId]);
GO

CREATE INDEX [IX_CeptTickets_NodalOfficeId_Status] ON [CeptTickets] ([NodalOfficeId], [Status]);
GO

CREATE INDEX [IX_CeptTickets_OwningOfficeId_Status] ON [CeptTickets] ([OwningOfficeId], [Status]);
GO

CREATE INDEX [IX_ChequeIntentions_DocumentId] ON [ChequeIntentions] ([DocumentId]);
GO

CREATE INDEX [IX_CompletedCommands_CompletedAtUtc] ON [CompletedCommands] ([CompletedAtUtc]);
GO

CREATE INDEX [IX_ConsolidationDocuments_LocationOfficeId] ON [ConsolidationDocuments] ([LocationOfficeId]);
GO

CREATE INDEX [IX_ConsolidationLines_LocationDraftId] ON [ConsolidationLines] ([LocationDraftId]);
GO

CREATE INDEX [IX_ConsolidationLines_LocationOfficeId] ON [ConsolidationLines] ([LocationOfficeId]);
GO

CREATE UNIQUE INDEX [IX_Consolidations_ContractId_PeriodFrom] ON [Consolidations] ([ContractId], [PeriodFrom]);
GO

CREATE INDEX [IX_Consolidations_NodalOfficeId_Status] ON [Consolidations] ([NodalOfficeId], [Status]);
GO

CREATE INDEX [IX_Consolidations_OwningOfficeId] ON [Consolidations] ([OwningOfficeId]);
GO

CREATE INDEX [IX_ConsolidationWaivers_ContractId_PeriodFrom] ON [ConsolidationWaivers] ([ContractId], [PeriodFrom]);
GO

CREATE INDEX [IX_ConsolidationWaivers_LocationOfficeId] ON [ConsolidationWaivers] ([LocationOfficeId]);
GO

CREATE INDEX [IX_ConsolidationWaivers_NodalOfficeId_Status] ON [ConsolidationWaivers] ([NodalOfficeId], [Status]);
GO

CREATE INDEX [IX_ConsolidationWaivers_OwningOfficeId] ON [ConsolidationWaivers] ([OwningOfficeId]);
GO

CREATE INDEX [IX_ContractLocations_CustomerGstinId] ON [ContractLocations] ([CustomerGstinId]);
GO

CREATE INDEX [IX_ContractLocations_NodalOfficeId] ON [ContractLocations] ([NodalOfficeId]);
GO

CREATE INDEX [IX_ContractLocations_OfficeId] ON [ContractLocations] ([OfficeId]);
GO

CREATE INDEX [IX_ContractProducts_ProductCode] ON [ContractProducts] ([ProductCode]);
GO

CREATE INDEX [IX_Contracts_ApprovingOfficeId_Status] ON [Contracts] ([ApprovingOfficeId], [Status]);
GO

CREATE INDEX [IX_Contracts_CustomerId] ON [Contracts] ([CustomerId]);
GO

CREATE INDEX [IX_Contracts_NodalOfficeId] ON [Contracts] ([NodalOfficeId]);
GO

CREATE UNIQUE INDEX [IX_Contracts_Number] ON [Contracts] ([Number]);
GO

CREATE UNIQUE INDEX [IX_CreditCrossings_ContractId_Kind_Number] ON [CreditCrossings] ([ContractId], [Kind], [Number]);
GO

EXEC(N'CREATE UNIQUE INDEX [IX_CreditCrossings_Open] ON [CreditCrossings] ([ContractId], [Kind]) WHERE "ClearedAtUtc" IS NULL');
GO

EXEC(N'CREATE INDEX [IX_CreditCrossings_Untold] ON [CreditCrossings] ([CrossedAtUtc]) WHERE "LetterQueuedAtUtc" IS NULL');
GO

CREATE INDEX [IX_CreditLimits_ApprovingOfficeId_Status] ON [CreditLimits] ([ApprovingOfficeId], [Status]);
GO

CREATE INDEX [IX_CreditLimits_ContractId_From] ON [CreditLimits] ([ContractId], [From]);
GO

CREATE INDEX [IX_CreditLimits_NodalOfficeId] ON [CreditLimits] ([NodalOfficeId]);
GO

CREATE INDEX [IX_CreditLimits_OwningOfficeId] ON [CreditLimits] ([OwningOfficeId]);
GO

EXEC(N'CREATE UNIQUE INDEX [IX_CreditLimits_Proposed] ON [CreditLimits] ([ContractId]) WHERE "Status" = ''Proposed''');
GO

CREATE UNIQUE INDEX [IX_CustomerGstins_CustomerId_Gstin_From] ON [CustomerGstins] ([CustomerId], [Gstin], [From]);
GO

CREATE INDEX [IX_CustomerGstins_Gstin] ON [CustomerGstins] ([Gstin]);
GO

CREATE INDEX [IX_Customers_EnteredByOfficeId] ON [Customers] ([EnteredByOfficeId]);
GO

CREATE INDEX [IX_Customers_Name] ON [Customers] ([Name]);
GO

CREATE INDEX [IX_Customers_Pan] ON [Customers] ([Pan]);
GO

CREATE INDEX [IX_DatedSettings_Key_From] ON [DatedSettings] ([Key], [From]);
GO

CREATE INDEX [IX_DatedSettings_OfficeId] ON [DatedSettings] ([OfficeId]);
GO

CREATE INDEX [IX_DdoAssignments_DdoOfficeId] ON [DdoAssignments] ([DdoOfficeId]);
GO

CREATE UNIQUE INDEX [IX_DdoAssignments_RootOfficeId_From] ON [DdoAssignments] ([RootOfficeId], [From]);
GO

CREATE INDEX [IX_DeadlineEscalations_NodalOfficeId] ON [DeadlineEscalations] ([NodalOfficeId]);
GO

CREATE INDEX [IX_DeadlineEscalations_OwningOfficeId_EndedOn_DueOn] ON [DeadlineEscalations] ([OwningOfficeId], [EndedOn], [DueOn]);
GO

CREATE UNIQUE INDEX [IX_DeadlineEscalations_OwningOfficeId_Kind_DocumentKey_SinceUtc] ON [DeadlineEscalations] ([OwningOfficeId], [Kind], [DocumentKey], [SinceUtc]);
GO

CREATE UNIQUE INDEX [IX_DeadlineRules_CircleId_Kind_From] ON [DeadlineRules] ([CircleId], [Kind], [From]);
GO

CREATE INDEX [IX_DefaultViews_ViewId] ON [DefaultViews] ([ViewId]);
GO

CREATE INDEX [IX_DepositSettlementLines_DocumentId] ON [DepositSettlementLines] ([DocumentId]);
GO

CREATE UNIQUE INDEX [IX_DepositSettlements_ContractId_BillingDate] ON [DepositSettlements] ([ContractId], [BillingDate]);
GO

CREATE INDEX [IX_DepositSettlements_NodalOfficeId] ON [DepositSettlements] ([NodalOfficeId]);
GO

CREATE INDEX [IX_DepositSettlements_OwningOfficeId_ShortSince] ON [DepositSettlements] ([OwningOfficeId], [ShortSince]);
GO

CREATE INDEX [IX_DepositThresholds_ContractId_SetAtUtc] ON [DepositThresholds] ([ContractId], [SetAtUtc]);
GO

CREATE INDEX [IX_DepositThresholds_NodalOfficeId] ON [DepositThresholds] ([NodalOfficeId]);
GO

CREATE INDEX [IX_DepositThresholds_OwningOfficeId] ON [DepositThresholds] ([OwningOfficeId]);
GO

CREATE INDEX [IX_DiscountOrders_ContractId_Group_From] ON [DiscountOrders] ([ContractId], [Group], [From]);
GO

CREATE INDEX [IX_DocumentFiles_FileId] ON [DocumentFiles] ([FileId]);
GO

CREATE INDEX [IX_DuesReminders_ContractId_RemindedAtUtc] ON [DuesReminders] ([ContractId], [RemindedAtUtc]);
GO

CREATE INDEX [IX_DuesReminders_DocumentId] ON [DuesReminders] ([DocumentId]);
GO

CREATE INDEX [IX_DuesReminders_NodalOfficeId] ON [DuesReminders] ([NodalOfficeId]);
GO

CREATE INDEX [IX_DuesReminders_OwningOfficeId] ON [DuesReminders] ([OwningOfficeId]);
GO

CREATE INDEX [IX_ElekhaExplanations_Month_NodalOfficeId] ON [ElekhaExplanations] ([Month], [NodalOfficeId]);
GO

CREATE INDEX [IX_ElekhaExplanations_NodalOfficeId] ON [ElekhaExplanations] ([NodalOfficeId]);
GO

CREATE INDEX [IX_ElekhaExtracts_Month_NodalOfficeId_EnteredAtUtc] ON [ElekhaExtracts] ([Month], [NodalOfficeId], [EnteredAtUtc]);
GO

CREATE INDEX [IX_ElekhaExtracts_NodalOfficeId] ON [ElekhaExtracts] ([NodalOfficeId]);
GO

CREATE INDEX [IX_ElekhaLines_NodalOfficeId_Month] ON [ElekhaLines] ([NodalOfficeId], [Month]);
GO

CREATE INDEX [IX_ExportRuns_AskedAtUtc] ON [ExportRuns] ([AskedAtUtc]);
GO

CREATE INDEX [IX_ExportRuns_OfficeId] ON [ExportRuns] ([OfficeId]);
GO

CREATE INDEX [IX_ExportRuns_PersonId_AskedAtUtc] ON [ExportRuns] ([PersonId], [AskedAtUtc]);
GO

CREATE INDEX [IX_ExportRuns_Status_ExpiresAtUtc] ON [ExportRuns] ([Status], [ExpiresAtUtc]);
GO

CREATE INDEX [IX_ExportSchedules_NextOn] ON [ExportSchedules] ([NextOn]);
GO

CREATE INDEX [IX_ExportSchedules_OfficeId] ON [ExportSchedules] ([OfficeId]);
GO

CREATE INDEX [IX_ExportSchedules_PersonId] ON [ExportSchedules] ([PersonId]);
GO

CREATE INDEX [IX_FindingRechecks_ContractId] ON [FindingRechecks] ([ContractId]);
GO

CREATE INDEX [IX_FindingRechecks_CustomerId] ON [FindingRechecks] ([CustomerId]);
GO

CREATE INDEX [IX_FindingRechecks_DoneAtUtc] ON [FindingRechecks] ([DoneAtUtc]);
GO

CREATE INDEX [IX_FindingRechecks_OfficeId] ON [FindingRechecks] ([OfficeId]);
GO

CREATE INDEX [IX_GstInvoiceReferences_AptInvoiceId] ON [GstInvoiceReferences] ([AptInvoiceId]);
GO

CREATE UNIQUE INDEX [IX_GstInvoices_ConsolidationId_OwningOfficeId_Kind] ON [GstInvoices] ([ConsolidationId], [OwningOfficeId], [Kind]);
GO

CREATE INDEX [IX_GstInvoices_ContractId] ON [GstInvoices] ([ContractId]);
GO

CREATE INDEX [IX_GstInvoices_CounterpartOfficeId_InvoiceDate] ON [GstInvoices] ([CounterpartOfficeId], [InvoiceDate]);
GO

CREATE INDEX [IX_GstInvoices_CustomerId_InvoiceDate] ON [GstInvoices] ([CustomerId], [InvoiceDate]);
GO

CREATE INDEX [IX_GstInvoices_LocationDraftId] ON [GstInvoices] ([LocationDraftId]);
GO

CREATE INDEX [IX_GstInvoices_NodalOfficeId_InvoiceDate] ON [GstInvoices] ([NodalOfficeId], [InvoiceDate]);
GO

CREATE INDEX [IX_GstInvoices_OwningOfficeId_InvoiceDate] ON [GstInvoices] ([OwningOfficeId], [InvoiceDate]);
GO

CREATE UNIQUE INDEX [IX_GstInvoices_SupplierGstin_FinancialYear_Kind_Serial] ON [GstInvoices] ([SupplierGstin], [FinancialYear], [Kind], [Serial]);
GO

CREATE UNIQUE INDEX [IX_GstInvoices_SupplierGstin_FinancialYear_Number] ON [GstInvoices] ([SupplierGstin], [FinancialYear], [Number]);
GO

CREATE INDEX [IX_GstInvoices_SupplierGstin_InvoiceDate_Tax] ON [GstInvoices] ([SupplierGstin], [InvoiceDate], [Tax]);
GO

EXEC(N'CREATE UNIQUE INDEX [IX_GstNoteOriginals_AptInvoiceId_LocationOfficeId_Turn] ON [GstNoteOriginals] ([AptInvoiceId], [LocationOfficeId], [Turn]) WHERE [AptInvoiceId] IS NOT NULL');
GO

EXEC(N'CREATE UNIQUE INDEX [IX_GstNoteOriginals_GstInvoiceId_Turn] ON [GstNoteOriginals] ([GstInvoiceId], [Turn]) WHERE [GstInvoiceId] IS NOT NULL');
GO

CREATE INDEX [IX_GstNoteOriginals_LocationOfficeId] ON [GstNoteOriginals] ([LocationOfficeId]);
GO

CREATE INDEX [IX_GstNotes_ContractId] ON [GstNotes] ([ContractId]);
GO

CREATE INDEX [IX_GstNotes_CounterpartOfficeId_NoteDate] ON [GstNotes] ([CounterpartOfficeId], [NoteDate]);
GO

CREATE INDEX [IX_GstNotes_CustomerId_NoteDate] ON [GstNotes] ([CustomerId], [NoteDate]);
GO

CREATE INDEX [IX_GstNotes_NodalOfficeId_NoteDate] ON [GstNotes] ([NodalOfficeId], [NoteDate]);
GO

CREATE INDEX [IX_GstNotes_OwningOfficeId_NoteDate] ON [GstNotes] ([OwningOfficeId], [NoteDate]);
GO

CREATE INDEX [IX_GstNotes_ProposalId] ON [GstNotes] ([ProposalId]);
GO

CREATE UNIQUE INDEX [IX_GstNotes_SupplierGstin_FinancialYear_Kind_Serial] ON [GstNotes] ([SupplierGstin], [FinancialYear], [Kind], [Serial]);
GO

CREATE UNIQUE INDEX [IX_GstNotes_SupplierGstin_FinancialYear_Number] ON [GstNotes] ([SupplierGstin], [FinancialYear], [Number]);
GO

CREATE INDEX [IX_GstNotes_SupplierGstin_NoteDate] ON [GstNotes] ([SupplierGstin], [NoteDate]);
GO

CREATE INDEX [IX_GstRegistrations_FilingOfficeId] ON [GstRegistrations] ([FilingOfficeId]);
GO

CREATE UNIQUE INDEX [IX_GstRegistrations_Gstin] ON [GstRegistrations] ([Gstin]);
GO

CREATE UNIQUE INDEX [IX_GstRegistrations_StateCode_From] ON [GstRegistrations] ([StateCode], [From]);
GO

CREATE UNIQUE INDEX [IX_Guarantees_ContractId_Number] ON [Guarantees] ([ContractId], [Number]);
GO

CREATE INDEX [IX_Guarantees_NodalOfficeId] ON [Guarantees] ([NodalOfficeId]);
GO

CREATE INDEX [IX_Guarantees_OwningOfficeId_To] ON [Guarantees] ([OwningOfficeId], [To]);
GO

CREATE UNIQUE INDEX [IX_Holidays_Date_Scope] ON [Holidays] ([Date], [Scope]);
GO

CREATE INDEX [IX_InterestCharges_DocumentId] ON [InterestCharges] ([DocumentId]);
GO

CREATE INDEX [IX_InterestCharges_NodalOfficeId] ON [InterestCharges] ([NodalOfficeId]);
GO

CREATE INDEX [IX_InterestCharges_OwningOfficeId] ON [InterestCharges] ([OwningOfficeId]);
GO

CREATE INDEX [IX_InternalJournalLines_DocumentId] ON [InternalJournalLines] ([DocumentId]);
GO

CREATE INDEX [IX_InternalJournals_CounterpartOfficeId_Status] ON [InternalJournals] ([CounterpartOfficeId], [Status]);
GO

EXEC(N'CREATE UNIQUE INDEX [IX_InternalJournals_CustomerId_OwningOfficeId_CounterpartOfficeId_PeriodFrom_Turn] ON [InternalJournals] ([CustomerId], [OwningOfficeId], [CounterpartOfficeId], [PeriodFrom], [Turn]) WHERE [CounterpartOfficeId] IS NOT NULL');
GO

CREATE INDEX [IX_InternalJournals_DdoOfficeId_Status] ON [InternalJournals] ([DdoOfficeId], [Status]);
GO

CREATE INDEX [IX_InternalJournals_NodalOfficeId_Status] ON [InternalJournals] ([NodalOfficeId], [Status]);
GO

CREATE INDEX [IX_InternalJournals_OwningOfficeId_Status] ON [InternalJournals] ([OwningOfficeId], [Status]);
GO

EXEC(N'CREATE UNIQUE INDEX [IX_InternalJournals_OwningOfficeId_VoucherNumber] ON [InternalJournals] ([OwningOfficeId], [VoucherNumber]) WHERE "VoucherNumber" IS NOT NULL AND "Status" IN (''Posted'', ''TakenUp'')');
GO

CREATE INDEX [IX_IntimationLines_DocumentId] ON [IntimationLines] ([DocumentId]);
GO

CREATE INDEX [IX_IntimationLines_ReceiptId] ON [IntimationLines] ([ReceiptId]);
GO

CREATE UNIQUE INDEX [IX_Intimations_Carrier] ON [Intimations] ([Carrier]);
GO

CREATE INDEX [IX_Intimations_CounterpartOfficeId_Status] ON [Intimations] ([CounterpartOfficeId], [Status]);
GO

EXEC(N'CREATE INDEX [IX_Intimations_LetterQueuedAtUtc] ON [Intimations] ([LetterQueuedAtUtc]) WHERE "LetterQueuedAtUtc" IS NULL');
GO

CREATE INDEX [IX_Intimations_NodalOfficeId_Status] ON [Intimations] ([NodalOfficeId], [Status]);
GO

CREATE INDEX [IX_Intimations_OwningOfficeId_Status] ON [Intimations] ([OwningOfficeId], [Status]);
GO

EXEC(N'CREATE UNIQUE INDEX [IX_Intimations_Prepared] ON [Intimations] ([ContractId], [OwningOfficeId], [CounterpartOfficeId]) WHERE "Status" = ''Prepared''');
GO

CREATE INDEX [IX_ItcReversalRecords_CounterpartOfficeId] ON [ItcReversalRecords] ([CounterpartOfficeId]);
GO

CREATE INDEX [IX_ItcReversalRecords_EvidenceFileId] ON [ItcReversalRecords] ([EvidenceFileId]);
GO

CREATE INDEX [IX_ItcReversalRecords_NodalOfficeId] ON [ItcReversalRecords] ([NodalOfficeId]);
GO

CREATE INDEX [IX_ItcReversalRecords_NoteId] ON [ItcReversalRecords] ([NoteId]);
GO

CREATE INDEX [IX_ItcReversalRecords_OwningOfficeId] ON [ItcReversalRecords] ([OwningOfficeId]);
GO

CREATE INDEX [IX_JobRuns_Day] ON [JobRuns] ([Day]);
GO

CREATE INDEX [IX_LedgerBalances_CarrierId] ON [LedgerBalances] ([CarrierId]);
GO

CREATE INDEX [IX_LedgerBalances_CounterpartOfficeId_Account] ON [LedgerBalances] ([CounterpartOfficeId], [Account]);
GO

CREATE INDEX [IX_LedgerBalances_DocumentId] ON [LedgerBalances] ([DocumentId]);
GO

CREATE INDEX [IX_LedgerBalances_NodalOfficeId_Account] ON [LedgerBalances] ([NodalOfficeId], [Account]);
GO

CREATE INDEX [IX_LedgerBalances_OfficeId_Account] ON [LedgerBalances] ([OfficeId], [Account]);
GO

CREATE INDEX [IX_LedgerBalances_Stage] ON [LedgerBalances] ([Stage], [DocumentId], [Since], [CounterpartOfficeId], [OfficeId], [NodalOfficeId], [Amount]);
GO

CREATE INDEX [IX_LedgerContracts_NodalOfficeId] ON [LedgerContracts] ([NodalOfficeId]);
GO

CREATE INDEX [IX_LedgerDocuments_AgainstId] ON [LedgerDocuments] ([AgainstId]);
GO

CREATE INDEX [IX_LedgerDocuments_ContractId_PeriodFrom] ON [LedgerDocuments] ([ContractId], [PeriodFrom]);
GO

CREATE INDEX [IX_LedgerDocuments_NodalOfficeId_Date] ON [LedgerDocuments] ([NodalOfficeId], [Date]);
GO

CREATE INDEX [IX_LedgerDocuments_Number] ON [LedgerDocuments] ([Number]);
GO

CREATE INDEX [IX_LedgerDocuments_OwningOfficeId_Date] ON [LedgerDocuments] ([OwningOfficeId], [Date]);
GO

CREATE UNIQUE INDEX [IX_LedgerJournals_Cause_Act] ON [LedgerJournals] ([Cause], [Act]);
GO

CREATE INDEX [IX_LedgerJournals_Date] ON [LedgerJournals] ([Date]);
GO

CREATE INDEX [IX_LedgerJournals_ReversesId] ON [LedgerJournals] ([ReversesId]);
GO

CREATE INDEX [IX_LedgerPostings_ContractId_Account_Date] ON [LedgerPostings] ([ContractId], [Account], [Date]);
GO

CREATE INDEX [IX_LedgerPostings_CounterpartOfficeId_Date] ON [LedgerPostings] ([CounterpartOfficeId], [Date]);
GO

CREATE INDEX [IX_LedgerPostings_DocumentId_Date] ON [LedgerPostings] ([DocumentId], [Date]);
GO

CREATE INDEX [IX_LedgerPostings_NodalOfficeId_Date] ON [LedgerPostings] ([NodalOfficeId], [Date]);
GO

CREATE INDEX [IX_LedgerPostings_OfficeId_Account_Date] ON [LedgerPostings] ([OfficeId], [Account], [Date]);
GO

CREATE INDEX [IX_LettersOfUndertaking_SupplierGstin_From] ON [LettersOfUndertaking] ([SupplierGstin], [From]);
GO

CREATE UNIQUE INDEX [IX_LoadedImports_Sha256_ForOffice] ON [LoadedImports] ([Sha256], [ForOffice]);
GO

CREATE UNIQUE INDEX [IX_LocationDrafts_ContractId_PeriodFrom_OwningOfficeId] ON [LocationDrafts] ([ContractId], [PeriodFrom], [OwningOfficeId]);
GO

CREATE INDEX [IX_LocationDrafts_NodalOfficeId_Status] ON [LocationDrafts] ([NodalOfficeId], [Status]);
GO

CREATE INDEX [IX_LocationDrafts_OwningOfficeId_Status] ON [LocationDrafts] ([OwningOfficeId], [Status]);
GO

CREATE INDEX [IX_MiscTransactionLines_DocumentId] ON [MiscTransactionLines] ([DocumentId]);
GO

EXEC(N'CREATE UNIQUE INDEX [IX_MiscTransactions_AptSettlementId] ON [MiscTransactions] ([AptSettlementId]) WHERE "AptSettlementId" IS NOT NULL AND "Status" IN (''Draft'', ''Posted'')');
GO

CREATE INDEX [IX_MiscTransactions_ContractId] ON [MiscTransactions] ([ContractId]);
GO

CREATE INDEX [IX_MiscTransactions_CounterpartOfficeId_Status] ON [MiscTransactions] ([CounterpartOfficeId], [Status]);
GO

CREATE INDEX [IX_MiscTransactions_CustomerId_PeriodFrom] ON [MiscTransactions] ([CustomerId], [PeriodFrom]);
GO

CREATE INDEX [IX_MiscTransactions_NodalOfficeId_Status] ON [MiscTransactions] ([NodalOfficeId], [Status]);
GO

CREATE INDEX [IX_MiscTransactions_OwningOfficeId_Status] ON [MiscTransactions] ([OwningOfficeId], [Status]);
GO

EXEC(N'CREATE UNIQUE INDEX [IX_MiscTransactions_OwningOfficeId_VoucherNumber] ON [MiscTransactions] ([OwningOfficeId], [VoucherNumber]) WHERE "Status" = ''Posted''');
GO

EXEC(N'CREATE UNIQUE INDEX [IX_MiscTransactions_TransferEntryId] ON [MiscTransactions] ([TransferEntryId]) WHERE "TransferEntryId" IS NOT NULL AND "Status" IN (''Draft'', ''Posted'')');
GO

CREATE INDEX [IX_NoteProposalDrafts_DraftId] ON [NoteProposalDrafts] ([DraftId]);
GO

CREATE INDEX [IX_NoteProposals_ConsolidationId] ON [NoteProposals] ([ConsolidationId]);
GO

CREATE INDEX [IX_NoteProposals_ContractId] ON [NoteProposals] ([ContractId]);
GO

CREATE INDEX [IX_NoteProposals_CustomerId] ON [NoteProposals] ([CustomerId]);
GO

CREATE INDEX [IX_NoteProposals_NodalOfficeId_Status] ON [NoteProposals] ([NodalOfficeId], [Status]);
GO

CREATE INDEX [IX_NoteProposals_OwningOfficeId] ON [NoteProposals] ([OwningOfficeId]);
GO

CREATE INDEX [IX_NotificationReads_NotificationId] ON [NotificationReads] ([NotificationId]);
GO

CREATE INDEX [IX_Notifications_OfficeId_Id] ON [Notifications] ([OfficeId], [Id]);
GO

CREATE UNIQUE INDEX [IX_Notifications_Once] ON [Notifications] ([Once]);
GO

CREATE INDEX [IX_Notifications_PersonId] ON [Notifications] ([PersonId]);
GO

CREATE INDEX [IX_Notifications_SpreadAtUtc_Id] ON [Notifications] ([SpreadAtUtc], [Id]);
GO

CREATE INDEX [IX_OfficeQuestions_CounterpartOfficeId_Status] ON [OfficeQuestions] ([CounterpartOfficeId], [Status]);
GO

CREATE INDEX [IX_OfficeQuestions_FindingId] ON [OfficeQuestions] ([FindingId]);
GO

CREATE INDEX [IX_OfficeQuestions_NodalOfficeId] ON [OfficeQuestions] ([NodalOfficeId]);
GO

CREATE INDEX [IX_OfficeQuestions_OwningOfficeId] ON [OfficeQuestions] ([OwningOfficeId]);
GO

CREATE INDEX [IX_OfficeReaches_OfficeId] ON [OfficeReaches] ([OfficeId]);
GO

CREATE INDEX [IX_Offices_CircleId] ON [Offices] ([CircleId]);
GO

CREATE INDEX [IX_Offices_DivisionId] ON [Offices] ([DivisionId]);
GO

EXEC(N'CREATE UNIQUE INDEX [IX_Offices_FacilityId] ON [Offices] ([FacilityId]) WHERE "FacilityId" IS NOT NULL');
GO

CREATE INDEX [IX_Offices_Kind_Name] ON [Offices] ([Kind], [Name]);
GO

CREATE INDEX [IX_Offices_ParentId] ON [Offices] ([ParentId]);
GO

CREATE UNIQUE INDEX [IX_Offices_Path] ON [Offices] ([Path]);
GO

CREATE INDEX [IX_Offices_Pincode] ON [Offices] ([Pincode]);
GO

CREATE INDEX [IX_OutboxMails_About] ON [OutboxMails] ([About]);
GO

CREATE INDEX [IX_OutboxMails_NodalOfficeId] ON [OutboxMails] ([NodalOfficeId]);
GO

CREATE INDEX [IX_OutboxMails_OwningOfficeId] ON [OutboxMails] ([OwningOfficeId]);
GO

CREATE INDEX [IX_OutboxMails_Status_NextTryUtc] ON [OutboxMails] ([Status], [NextTryUtc]);
GO

CREATE UNIQUE INDEX [IX_PaoAssignments_CircleId_From] ON [PaoAssignments] ([CircleId], [From]);
GO

CREATE INDEX [IX_PaoAssignments_PaoOfficeId] ON [PaoAssignments] ([PaoOfficeId]);
GO

CREATE INDEX [IX_ParkedSubjects_Job_DoneAtUtc] ON [ParkedSubjects] ([Job], [DoneAtUtc]);
GO

CREATE INDEX [IX_ParkedSubjects_NodalOfficeId] ON [ParkedSubjects] ([NodalOfficeId]);
GO

CREATE INDEX [IX_ParkedSubjects_OwningOfficeId] ON [ParkedSubjects] ([OwningOfficeId]);
GO

EXEC(N'CREATE UNIQUE INDEX [IX_PendingApportionments_AptInvoiceNumber_CounterpartOfficeId_PeriodFrom] ON [PendingApportionments] ([AptInvoiceNumber], [CounterpartOfficeId], [PeriodFrom]) WHERE [CounterpartOfficeId] IS NOT NULL');
GO

CREATE INDEX [IX_PendingApportionments_ContractId] ON [PendingApportionments] ([ContractId]);
GO

CREATE INDEX [IX_PendingApportionments_CounterpartOfficeId] ON [PendingApportionments] ([CounterpartOfficeId]);
GO

CREATE INDEX [IX_PendingApportionments_CustomerId] ON [PendingApportionments] ([CustomerId]);
GO

CREATE INDEX [IX_PendingApportionments_NodalOfficeId] ON [PendingApportionments] ([NodalOfficeId]);
GO

CREATE INDEX [IX_PendingApportionments_OwningOfficeId] ON [PendingApportionments] ([OwningOfficeId]);
GO

CREATE INDEX [IX_PeriodClosures_NodalOfficeId] ON [PeriodClosures] ([NodalOfficeId]);
GO

CREATE INDEX [IX_PeriodClosures_OfficeId] ON [PeriodClosures] ([OfficeId]);
GO

CREATE INDEX [IX_Posts_OfficeId_Role] ON [Posts] ([OfficeId], [Role]);
GO

CREATE INDEX [IX_Posts_PersonId_From] ON [Posts] ([PersonId], [From]);
GO

CREATE INDEX [IX_PreparedReturns_NodalOfficeId] ON [PreparedReturns] ([NodalOfficeId]);
GO

CREATE INDEX [IX_PreparedReturns_OwningOfficeId] ON [PreparedReturns] ([OwningOfficeId]);
GO

CREATE INDEX [IX_PreparedReturns_SupplierGstin_Month_PreparedAtUtc] ON [PreparedReturns] ([SupplierGstin], [Month], [PreparedAtUtc]);
GO

CREATE INDEX [IX_ProposedInvoices_LocationDraftId] ON [ProposedInvoices] ([LocationDraftId]);
GO

CREATE INDEX [IX_ProposedInvoices_LocationOfficeId] ON [ProposedInvoices] ([LocationOfficeId]);
GO

CREATE INDEX [IX_ProposedNoteOriginals_AptInvoiceId] ON [ProposedNoteOriginals] ([AptInvoiceId]);
GO

CREATE INDEX [IX_ProposedNoteOriginals_GstInvoiceId] ON [ProposedNoteOriginals] ([GstInvoiceId]);
GO

CREATE INDEX [IX_ProposedNoteOriginals_LocationOfficeId] ON [ProposedNoteOriginals] ([LocationOfficeId]);
GO

CREATE INDEX [IX_ProposedNotes_LocationOfficeId] ON [ProposedNotes] ([LocationOfficeId]);
GO

CREATE UNIQUE INDEX [IX_Reaches_Kind_OfficeId] ON [Reaches] ([Kind], [OfficeId]);
GO

CREATE UNIQUE INDEX [IX_Receipts_Carrier] ON [Receipts] ([Carrier]);
GO

EXEC(N'CREATE INDEX [IX_Receipts_Cheques] ON [Receipts] ([Status], [OwningOfficeId]) WHERE "ChequeDate" IS NOT NULL');
GO

CREATE INDEX [IX_Receipts_ContractId_ReceivedOn] ON [Receipts] ([ContractId], [ReceivedOn]);
GO

CREATE INDEX [IX_Receipts_CustomerId_ReceivedOn] ON [Receipts] ([CustomerId], [ReceivedOn]);
GO

CREATE INDEX [IX_Receipts_NodalOfficeId_ReceivedOn] ON [Receipts] ([NodalOfficeId], [ReceivedOn]);
GO

CREATE INDEX [IX_Receipts_OwningOfficeId_ReceivedOn] ON [Receipts] ([OwningOfficeId], [ReceivedOn]);
GO

EXEC(N'CREATE UNIQUE INDEX [IX_Receipts_Payment] ON [Receipts] ([PaymentKey]) WHERE "PaymentKey" IS NOT NULL AND "Status" IN (''Recorded'', ''InCollection'')');
GO

CREATE INDEX [IX_Receipts_Reference] ON [Receipts] ([Reference]);
GO

CREATE INDEX [IX_Refunds_ContractId_PaidOn] ON [Refunds] ([ContractId], [PaidOn]);
GO

CREATE INDEX [IX_Refunds_NodalOfficeId] ON [Refunds] ([NodalOfficeId]);
GO

CREATE UNIQUE INDEX [IX_Refunds_OwningOfficeId_VoucherNumber] ON [Refunds] ([OwningOfficeId], [VoucherNumber]);
GO

CREATE INDEX [IX_Refunds_ReceiptId] ON [Refunds] ([ReceiptId]);
GO

CREATE INDEX [IX_ReturnExplanations_NodalOfficeId] ON [ReturnExplanations] ([NodalOfficeId]);
GO

CREATE INDEX [IX_ReturnExplanations_OwningOfficeId] ON [ReturnExplanations] ([OwningOfficeId]);
GO

CREATE INDEX [IX_SapInvoices_ContractId] ON [SapInvoices] ([ContractId]);
GO

CREATE INDEX [IX_SapInvoices_CustomerId] ON [SapInvoices] ([CustomerId]);
GO

EXEC(N'CREATE UNIQUE INDEX [IX_SapInvoices_LedgerDocumentId] ON [SapInvoices] ([LedgerDocumentId]) WHERE "LedgerDocumentId" IS NOT NULL');
GO

CREATE INDEX [IX_SapInvoices_NodalOfficeId] ON [SapInvoices] ([NodalOfficeId]);
GO

CREATE INDEX [IX_SapInvoices_OwningOfficeId] ON [SapInvoices] ([OwningOfficeId]);
GO

CREATE UNIQUE INDEX [IX_SapInvoices_SapDocument_OwningOfficeId] ON [SapInvoices] ([SapDocument], [OwningOfficeId]);
GO

CREATE INDEX [IX_SapRevenueGaps_CounterpartOfficeId_Status] ON [SapRevenueGaps] ([CounterpartOfficeId], [Status]);
GO

CREATE INDEX [IX_SapRevenueGaps_NodalOfficeId] ON [SapRevenueGaps] ([NodalOfficeId]);
GO

CREATE INDEX [IX_SapRevenueGaps_OwningOfficeId] ON [SapRevenueGaps] ([OwningOfficeId]);
GO

CREATE INDEX [IX_SavedViews_OfficeId_ListKey] ON [SavedViews] ([OfficeId], [ListKey]);
GO

CREATE UNIQUE INDEX [IX_SavedViews_PersonId_ListKey_Name] ON [SavedViews] ([PersonId], [ListKey], [Name]);
GO

CREATE INDEX [IX_SigningCertificates_SupplierGstin_LoadedAtUtc] ON [SigningCertificates] ([SupplierGstin], [LoadedAtUtc]);
GO

CREATE INDEX [IX_SoftCopyArticles_BatchId] ON [SoftCopyArticles] ([BatchId]);
GO

CREATE UNIQUE INDEX [IX_SoftCopyBatches_ContractId_BatchRef] ON [SoftCopyBatches] ([ContractId], [BatchRef]);
GO

CREATE UNIQUE INDEX [IX_SoftCopyBatches_ContractId_Sha256] ON [SoftCopyBatches] ([ContractId], [Sha256]);
GO

CREATE INDEX [IX_SoftCopyBatches_CustomerId] ON [SoftCopyBatches] ([CustomerId]);
GO

CREATE INDEX [IX_SoftCopyBatches_NodalOfficeId] ON [SoftCopyBatches] ([NodalOfficeId]);
GO

CREATE INDEX [IX_SoftCopyBatches_OfficeId] ON [SoftCopyBatches] ([OfficeId]);
GO

CREATE INDEX [IX_StoredFiles_Sha256] ON [StoredFiles] ([Sha256]);
GO

CREATE UNIQUE INDEX [IX_SupplierGstinPolicies_From] ON [SupplierGstinPolicies] ([From]);
GO

CREATE UNIQUE INDEX [IX_TariffRates_Product_From_IsLocal_MinGrams_MinKm] ON [TariffRates] ([Product], [From], [IsLocal], [MinGrams], [MinKm]);
GO

EXEC(N'CREATE UNIQUE INDEX [IX_TdsCertificates_DeductorGstin_Number] ON [TdsCertificates] ([DeductorGstin], [Number]) WHERE "Status" <> ''Withdrawn''');
GO

CREATE INDEX [IX_TdsCertificates_NodalOfficeId] ON [TdsCertificates] ([NodalOfficeId]);
GO

CREATE INDEX [IX_TdsCertificates_OwningOfficeId_Status] ON [TdsCertificates] ([OwningOfficeId], [Status]);
GO

CREATE INDEX [IX_TdsDeductions_CertificateId] ON [TdsDeductions] ([CertificateId]);
GO

CREATE INDEX [IX_TdsDeductions_ContractId] ON [TdsDeductions] ([ContractId]);
GO

CREATE INDEX [IX_TdsDeductions_CustomerId] ON [TdsDeductions] ([CustomerId]);
GO

CREATE INDEX [IX_TdsDeductions_DeductorGstin_Month] ON [TdsDeductions] ([DeductorGstin], [Month]);
GO

CREATE INDEX [IX_TdsDeductions_DocumentId] ON [TdsDeductions] ([DocumentId]);
GO

CREATE INDEX [IX_TdsDeductions_NodalOfficeId] ON [TdsDeductions] ([NodalOfficeId]);
GO

CREATE INDEX [IX_TdsDeductions_OwningOfficeId_Status] ON [TdsDeductions] ([OwningOfficeId], [Status]);
GO

CREATE INDEX [IX_TransferBatchEntries_EntryId] ON [TransferBatchEntries] ([EntryId]);
GO

CREATE INDEX [IX_TransferBatches_NodalOfficeId] ON [TransferBatches] ([NodalOfficeId]);
GO

CREATE INDEX [IX_TransferBatches_OpenedBy_DecidedAtUtc] ON [TransferBatches] ([OpenedBy], [DecidedAtUtc]);
GO

CREATE INDEX [IX_TransferBatches_OwningOfficeId] ON [TransferBatches] ([OwningOfficeId]);
GO

CREATE INDEX [IX_TransferDecisions_BatchId] ON [TransferDecisions] ([BatchId]);
GO

EXEC(N'CREATE UNIQUE INDEX [IX_TransferEntries_AptSettlementId] ON [TransferEntries] ([AptSettlementId]) WHERE "Purpose" = ''AptDifference'' AND "Status" <> ''Rejected'' AND "Status" <> ''Withdrawn'' AND "Status" <> ''Reversed''');
GO

CREATE INDEX [IX_TransferEntries_CounterpartOfficeId_Status] ON [TransferEntries] ([CounterpartOfficeId], [Status]);
GO

EXEC(N'CREATE UNIQUE INDEX [IX_TransferEntries_CustomerId_OwningOfficeId_CounterpartOfficeId_PeriodFrom_Turn] ON [TransferEntries] ([CustomerId], [OwningOfficeId], [CounterpartOfficeId], [PeriodFrom], [Turn]) WHERE "Purpose" IN (''Apportionment'', ''TakenBack'')');
GO

CREATE INDEX [IX_TransferEntries_DdoOfficeId_Status] ON [TransferEntries] ([DdoOfficeId], [Status]);
GO

CREATE INDEX [IX_TransferEntries_NodalOfficeId_Status] ON [TransferEntries] ([NodalOfficeId], [Status]);
GO

CREATE UNIQUE INDEX [IX_TransferEntries_Number] ON [TransferEntries] ([Number]);
GO

CREATE INDEX [IX_TransferEntries_OwningOfficeId_Status] ON [TransferEntries] ([OwningOfficeId], [Status]);
GO

EXEC(N'CREATE UNIQUE INDEX [IX_TransferEntries_OwningOfficeId_VoucherNumber] ON [TransferEntries] ([OwningOfficeId], [VoucherNumber]) WHERE "VoucherNumber" IS NOT NULL');
GO

CREATE INDEX [IX_TransferEntries_PaoOfficeId_Status] ON [TransferEntries] ([PaoOfficeId], [Status]);
GO

CREATE INDEX [IX_TransferEntries_ReportQueuedAtUtc_ApprovedAtUtc] ON [TransferEntries] ([ReportQueuedAtUtc], [ApprovedAtUtc]);
GO

EXEC(N'CREATE UNIQUE INDEX [IX_TransferEntries_ReversesId] ON [TransferEntries] ([ReversesId]) WHERE "ReversesId" IS NOT NULL AND "Status" <> ''Rejected'' AND "Status" <> ''Withdrawn''');
GO

CREATE INDEX [IX_TransferEntries_Status_AcknowledgedOn] ON [TransferEntries] ([Status], [AcknowledgedOn]);
GO

CREATE INDEX [IX_TransferEntryLines_DocumentId] ON [TransferEntryLines] ([DocumentId]);
