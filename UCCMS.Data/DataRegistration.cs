using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using UCCMS.Core.Adjustments;
using UCCMS.Core.Apportionment;
using UCCMS.Core.Audit;
using UCCMS.Core.Bookings;
using UCCMS.Core.Contracts;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Ledger;
using UCCMS.Core.Ledger.Elekha;
using UCCMS.Core.Gst;
using UCCMS.Core.Gst.Books;
using UCCMS.Core.Gst.Notes;
using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Notifications;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Core.Settlement.Bank;
using UCCMS.Core.Settlement.Cheques;
using UCCMS.Core.Settlement.Credit;
using UCCMS.Core.Settlement.Legacy;
using UCCMS.Core.Settlement.Tds;
using UCCMS.Core.Shared;
using UCCMS.Data.Apportionment;
using UCCMS.Data.Audit;
using UCCMS.Data.Billing;
using UCCMS.Data.Bookings;
using UCCMS.Data.Contracts;
using UCCMS.Data.Dashboards;
using UCCMS.Data.Deadlines;
using UCCMS.Data.Gst.Returns;
using UCCMS.Data.Invoicing;
using UCCMS.Data.Operations;
using UCCMS.Core.Settlement.Advances;
using UCCMS.Data.Files;
using UCCMS.Data.Gst.Notes;
using UCCMS.Data.Organisation;
using UCCMS.Data.Settlement.Bank;
using UCCMS.Data.Reports;
using UCCMS.Data.Settlement.Legacy;
using UCCMS.Data.Shared;

namespace UCCMS.Data;

/// <summary>Registers the database, the runner, and every use case, store and query of the assemblies.</summary>
public static class DataRegistration
{
    public static IServiceCollection AddUccmsData(this IServiceCollection services, DatabaseOptions options)
    {
        services.AddSingleton(options).AddSingleton<StartReads>();
        services.TryAddSingleton(new FileStoreOptions()); // the web program puts the configured ones first
        services.AddSingleton<BusinessClock>();
        services.AddSingleton<TimeProvider>(s => s.GetRequiredService<BusinessClock>());
        services.AddSingleton<KeptBillingCalendar>();
        services.AddScoped<BillingActDay>().AddScoped<DayTasks>().AddScoped<MinuteTasks>().AddSingleton<DayRuns>().AddSingleton<MinuteRuns>().AddSingleton<RunWatch>();
        services.AddSingleton<ActSignal>();
        services.AddScoped<ActorContext>();
        services.AddScoped<UseCaseRunner>();
        services.AddScoped<ReachFiller>();
        services.AddScoped<AuditChain>();
        services.AddScoped<SupplyOfLocations>().AddScoped<DocumentDay>().AddScoped<DraftFigures>().AddScoped<ConsolidationSheets>().AddScoped<AptInvoiceCheck>();
        services.AddScoped<AptInvoiceJudgement>().AddScoped<InvoicingReader>().AddScoped<ResolutionReader>();
        services.AddSingleton(new FileFormats(BookingColumns.Format, AptInvoiceFile.Format, AptBalanceFile.Format, PendingApportionmentFile.Format, ElekhaFile.Format, BankTableFile.Format, ReceiptFile.Format, TdsFile.Format, SapInvoiceFile.Format));
        services.AddPeople();
        services.AddProtection();
        services.AddScoped<IAuditNotes>(s => s.GetRequiredService<AuditChain>());
        if (options.Provider == DatabaseProvider.Sqlite)
        {
            services.AddDbContextFactory<SqliteUccmsDbContext>(b => Configure(b, options), ServiceLifetime.Scoped);
            services.AddScoped<IDbContextFactory<UccmsDbContext>, ContextFactory<SqliteUccmsDbContext>>();
        }
        else
        {
            services.AddDbContextFactory<SqlServerUccmsDbContext>(b => Configure(b, options), ServiceLifetime.Scoped);
            services.AddScoped<IDbContextFactory<UccmsDbContext>, ContextFactory<SqlServerUccmsDbContext>>();
        }

        services.AddScoped(s => s.GetRequiredService<IDbContextFactory<UccmsDbContext>>().CreateDbContext());
        services.AddScoped<ReturnReference>().AddScoped<GstLocations>().AddScoped<GstDocuments>().AddScoped<GstMails>().AddScoped<GstBooks>().AddScoped<IssuedDocuments>().AddScoped<GstIssuing>();
        services.AddScoped<NoteDocuments>().AddScoped<NoteIssuing>().AddScoped<CreditNoteLimits>().AddScoped<NoteMails>().AddScoped<LatePeriods>().AddScoped<LateLocations>().AddScoped<ProposalPeriod>().AddScoped<AptDifferences>().AddScoped<NotesReader>();
        services.AddScoped<ReturnPapers>().AddScoped<FilingOffices>().AddScoped<ReturnDue>().AddScoped<ReturnFiles>().AddScoped<IReturnFiles>(s => s.GetRequiredService<ReturnFiles>());
        services.AddScoped<Notices>().AddScoped<ReportCatalogue>().AddScoped<DashboardPlace>();
        services.AddMoney();
        return services.AddUseCases().AddStoresAndQueries();
    }

    // What acts of settlement, adjustments and apportionment share.
    private static void AddMoney(this IServiceCollection services)
    {
        services.AddScoped<CreditWatch>().AddScoped<ILedgerWatch>(s => s.GetRequiredService<CreditWatch>()).AddScoped<ICreditGate, CreditGate>();
        services.AddScoped<DepositSettling>().AddScoped<ReceiptFileImport>().AddScoped<SapInvoiceCheck>().AddScoped<SapInvoicesReader>().AddScoped<ReceiptAllocations>().AddScoped<ReceiptRecording>().AddScoped<ReceiptMails>().AddScoped<AdvanceSupplies>().AddScoped<AdvanceMails>().AddScoped<AdvanceIssuing>().AddScoped<ILedgerFollower, AdvanceTax>()
            .AddScoped<DepositArrivals>().AddScoped<ChequeDesk>().AddScoped<TdsPosting>();
        services.AddScoped<PeriodCases>().AddScoped<CeptComposer>().AddScoped<AptDifferencePosting>().AddScoped<ReportedAptDocuments>().AddScoped<BnplVoucher>();
        services.AddScoped<MiscPosting>().AddScoped<TransferFigures>().AddScoped<TransferPosting>();
        services.AddScoped<PendingApportionmentCheck>().AddScoped<ApportionmentDrafts>().AddScoped<AwaitingTransfers>().AddScoped<RoutedTransfers>().AddScoped<ApportionmentReader>();
    }

    /// <summary>Data protection with its keys in the database, so that all web nodes and verbs share them.</summary>
    private static void AddProtection(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("UCCMS");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(s => new ConfigureOptions<KeyManagementOptions>(
            o => o.XmlRepository = new ProtectionKeys(s.GetRequiredService<IServiceScopeFactory>(), s.GetRequiredService<StartReads>())));
        services.AddSingleton<ISecretSeal, SecretSeal>();
    }

    /// <summary>The options of a context on either provider; also used by design-time factories and tests.</summary>
    public static void Configure(DbContextOptionsBuilder builder, DatabaseOptions options)
    {
        InterpretedConstants.Use(builder);
        builder.AddInterceptors(new OfficeScopeGuard(), new TextLengthGuard(), new VersionInterceptor(), new ReachUpkeep(), new FindingRecheckUpkeep(), BillingCalendarUpkeep.Shared, StatementWatch.Shared);

        // Parts of a document may be filtered more narrowly than the document: a location's clerk sees only their own.
        // Whether a migration is missing is a test's question; asked at a start it would compare whole models.
        builder.ConfigureWarnings(w => w.Ignore(
            CoreEventId.PossibleIncorrectRequiredNavigationWithQueryFilterInteractionWarning, RelationalEventId.PendingModelChangesWarning));
        if (options.Provider == DatabaseProvider.Sqlite)
        {
            builder.UseSqlite(SqliteConnectionString(options.ConnectionString), s => s.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery)).AddInterceptors(new SqlitePragmas());
        }
        else
        {
            builder.UseSqlServer(options.ConnectionString, s =>
            {
                s.UseCompatibilityLevel(options.CompatibilityLevel);
                s.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery);
                if (options.MaxBatchSize is { } size)
                {
                    s.MaxBatchSize(size);
                }
            });
        }
    }

    private static string SqliteConnectionString(string given) => new SqliteConnectionStringBuilder(given)
    {
        ForeignKeys = true,
        DefaultTimeout = 60,
    }.ToString();

    private static IServiceCollection AddUseCases(this IServiceCollection services)
    {
        var useCases = typeof(IUseCase<,>).Assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false } && t.GetInterfaces()
            .Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IUseCase<,>)));
        foreach (var useCase in useCases)
        {
            services.AddScoped(useCase);
        }

        return services;
    }

    // Stores implement a port of Core; queries and bulk loaders are used as they are. Each file of that name is one.
    private static IServiceCollection AddStoresAndQueries(this IServiceCollection services)
    {
        foreach (var type in typeof(DataRegistration).Assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false, IsNested: false }))
        {
            var ports = type.GetInterfaces().Where(i => i.Assembly == typeof(IUseCase<,>).Assembly && i.Name.StartsWith('I')).ToArray();
            if (type.Name.EndsWith("Store", StringComparison.Ordinal) || type.Name.EndsWith("Bulk", StringComparison.Ordinal))
            {
                services.AddScoped(type);
                foreach (var port in ports)
                {
                    services.AddScoped(port, s => s.GetRequiredService(type));
                }
            }
            else if (type.IsAssignableTo(typeof(IDayTask)))
            {
                services.AddScoped(typeof(IDayTask), type);
            }
            else if (type.IsAssignableTo(typeof(IMinuteTask)))
            {
                services.AddScoped(typeof(IMinuteTask), type);
            }
            else if (type.IsAssignableTo(typeof(IWaitingSteps)))
            {
                services.AddScoped(typeof(IWaitingSteps), type);
            }
            else if (type.IsAssignableTo(typeof(IReport)))
            {
                services.AddScoped(typeof(IReport), type);
            }
            else if (type.IsAssignableTo(typeof(IIntegrityCheck)))
            {
                services.AddScoped(typeof(IIntegrityCheck), type);
            }
            else if (type.Name.EndsWith("Queries", StringComparison.Ordinal))
            {
                services.AddScoped(type);
            }
        }

        return services;
    }

    private sealed class ContextFactory<TContext>(IDbContextFactory<TContext> inner) : IDbContextFactory<UccmsDbContext>
        where TContext : UccmsDbContext
    {
        public UccmsDbContext CreateDbContext() => inner.CreateDbContext();
    }
}
