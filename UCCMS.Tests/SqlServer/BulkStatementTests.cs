using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using UCCMS.Core.Bookings;
using UCCMS.Core.Contracts;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Data;
using UCCMS.Data.Bookings;
using UCCMS.Data.Bookings.Findings;
using UCCMS.Data.Ledger;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;
using UCCMS.Tests.Shared;

namespace UCCMS.Tests.SqlServer;

/// <summary>The statements that bulk work writes by hand: read by the T-SQL parser, and their columns compared with the model.</summary>
public sealed class BulkStatementTests
{
    [Fact]
    public void Chunks_of_bookings_and_findings_parse()
    {
        Assert.Empty(TSql.Errors(SqlServerBookingWriter.Text(SqlServerBookingWriter.CreateChunk)));
        Assert.Empty(TSql.Errors(SqlServerBookingWriter.Text(SqlServerBookingWriter.MoveChunk)));
        Assert.Empty(TSql.Errors(SqlServerBookingWriter.DropChunk));
        Assert.NotEmpty(FindingRules.All);
        Assert.All(FindingRules.All, r => Assert.Empty(TSql.Errors(r.Statement(new FindingScan(Sqlite: false)))));
    }

    [Theory]
    [InlineData(ReachKind.Self, 3)]
    [InlineData(ReachKind.Subtree, 4)]
    [InlineData(ReachKind.Drawing, 3)]
    [InlineData(ReachKind.Accounts, 4)]
    public async Task Filling_of_a_reach_parses(ReachKind kind, int atLeast)
    {
        var reach = new Reach { Kind = kind, OfficeId = new OfficeId(1), FilledOn = new DateOnly(2026, 1, 1) };
        var sent = await SentAsync(db => ReachBulk.FillAsync(db, reach, new DateOnly(2026, 2, 1), CancellationToken.None));
        Assert.True(sent.Count >= atLeast, $"{kind}: {string.Join('\n', sent)}");
        Assert.All(sent, t => Assert.Empty(TSql.Errors(t)));
    }

    [Fact]
    public async Task Filling_after_changes_of_assignments_and_offices_parses()
    {
        var office = new OfficeId(10000001);
        var sent = new List<string>();
        sent.AddRange(await SentAsync(db => ReachBulk.RefillAllAsync(db, CancellationToken.None)));
        sent.AddRange(await SentAsync(db => ReachBulk.RefillDrawingAsync(db, office, CancellationToken.None)));
        sent.AddRange(await SentAsync(db => ReachBulk.RefillAccountsAsync(db, office, CancellationToken.None)));
        Assert.True(sent.Count >= 3);
        Assert.All(sent, t => Assert.Empty(TSql.Errors(t)));
    }

    [Theory]
    [InlineData(FindingResolution.Excluded, 6)]
    [InlineData(FindingResolution.MovedToCustomer, 5)]
    [InlineData(FindingResolution.AcceptedAsIs, 2)]
    public async Task Resolving_and_reopening_of_findings_parses(FindingResolution resolution, int atLeast)
    {
        var contract = (Contract)System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(typeof(Contract));
        var act = new ResolutionAct(Guid.NewGuid(), resolution, "twice", contract, Actor.System("statements"), new DateTime(2026, 2, 1, 0, 0, 0, DateTimeKind.Utc));
        var place = new PlacedPeriod(new DateOnly(2026, 1, 30), new DateOnly(2026, 2, 27), new DateOnly(2026, 1, 30));
        var sent = new List<string>();
        foreach (var choice in new[] { new FindingChoice([1, 2], null), new FindingChoice(null, new FindingFilter(Code: FindingCode.DoubleBooking, Search: "EK1")) })
        {
            sent.AddRange(await SentAsync(db => new ResolutionBulk(db).FactsAsync(choice, new OfficeId(1), CancellationToken.None)));
            sent.AddRange(await SentAsync(db => new ResolutionBulk(db).DaysAsync(choice, new OfficeId(1), CancellationToken.None)));
            sent.AddRange(await SentAsync(db => new ResolutionBulk(db).EndAsync(choice, act, [place], CancellationToken.None)));
        }

        sent.AddRange(await SentAsync(db => new BookedSumsBulk(db).CountAsync([new ImportId(1)], CancellationToken.None)));
        sent.AddRange(await SentAsync(db => new BookedSumsBulk(db).MarkWatchedAsync([new ContractId(1)], CancellationToken.None)));
        sent.AddRange(await SentAsync(db => new ResolutionBulk(db).ReopenAsync(new ResolutionRoots(act.Batch, null), CancellationToken.None)));
        sent.AddRange(await SentAsync(db => new ResolutionBulk(db).UndoFactsAsync(new ResolutionRoots(null, 1), new OfficeId(1), CancellationToken.None)));
        Assert.True(sent.Count(t => t.Contains("UPDATE", StringComparison.Ordinal)) >= atLeast, string.Join('\n', sent));
        Assert.All(sent, t => Assert.Empty(TSql.Errors(t)));
    }

    [Fact]
    public async Task Loading_of_the_reference_data_parses()
    {
        var sent = new List<string>();
        sent.AddRange(await SentAsync(db => new ReferenceDataBulk(db).LoadAsync(DirectoryExtent.All, CancellationToken.None)));
        sent.AddRange(await SentAsync(db => new OrganisationSeed(db).AddMissingAsync(CancellationToken.None)));
        Assert.True(sent.Count >= 2);
        Assert.All(sent, t => Assert.Empty(TSql.Errors(t)));
    }

    [Fact]
    public async Task Loading_of_distances_parses()
    {
        var sent = new List<string>();
        sent.AddRange(await SentAsync(db => PinDistanceBulk.RemoveChangedAsync(db, 1, CancellationToken.None)));
        sent.AddRange(await SentAsync(db => PinDistanceBulk.AddMissingAsync(db, 1, CancellationToken.None)));
        sent.AddRange(await SentAsync(db => PinDistanceBulk.ForgetAsync(db, 1, CancellationToken.None)));
        Assert.Equal(3, sent.Count);
        Assert.All(sent, t => Assert.Empty(TSql.Errors(t)));
    }

    [Fact]
    public async Task Withdrawal_of_an_import_parses()
    {
        var import = BookingImport.Start("a.csv", "0", 1, new OfficeId(10000001), null, Actor.System("statements"), "", DateTime.UnixEpoch);
        var sent = new List<string>();
        sent.AddRange(await SentAsync(db => new ImportWithdrawalBulk(db).GetAsync(new ImportId(1), CancellationToken.None)));
        sent.AddRange(await SentAsync(db => new ImportWithdrawalBulk(db).TiesAsync(import, CancellationToken.None)));
        sent.AddRange(await SentAsync(db => new ImportWithdrawalBulk(db).HideAsync(import, "cause", DateTime.UnixEpoch, CancellationToken.None)));
        sent.AddRange(new[] { "Bookings", "BookingFindings" }.Select(t => ImportRemoval.Statement(t, "Id", "SqlServer").Replace("{0}", "1", StringComparison.Ordinal)));
        Assert.True(sent.Count >= 9, string.Join('\n', sent));
        Assert.All(sent, t => Assert.Empty(TSql.Errors(t)));
    }

    [Fact]
    public async Task Keeping_merging_and_checking_the_sums_of_bookings_parses()
    {
        var sent = new List<string>();
        sent.AddRange(await SentAsync(db => new BookingSumsBulk(db).AddAsync(new ImportId(1), CancellationToken.None)));
        sent.AddRange(await SentAsync(db => new BookingSumsBulk(db).HideAsync(new ImportId(1), CancellationToken.None)));
        sent.AddRange(await SentAsync(db => new BookingSumsBulk(db).BeforeAsync(db.Set<Booking>(), CancellationToken.None)));
        sent.AddRange(await SentAsync(db => new BookingSumsBulk(db).MergeAsync(0, CancellationToken.None)));
        sent.AddRange(new[] { BookingSumsBulk.MergeMonth, BookingSumsCheck.Days, BookingSumsCheck.Months }.Select(t => BookingSumsCheck.Text(t, sqlite: false).Replace("{0}", "'2026-01-01'", StringComparison.Ordinal).Replace("{1}", "1", StringComparison.Ordinal)));
        Assert.True(sent.Count >= 8, string.Join('\n', sent));
        Assert.All(sent, t => Assert.Empty(TSql.Errors(t)));
    }

    [Fact]
    public async Task Queueing_at_a_contract_and_the_keeping_of_balances_parse()
    {
        var contract = new ContractAccount(new(40_000_001), new OfficeId(10000001), IsAdvance: true);
        var sent = new List<string>();
        sent.AddRange(await SentAsync(db => new LedgerBulk(db, TimeProvider.System).QueueAsync([contract.Id], CancellationToken.None)));
        sent.AddRange(await SentAsync(db => new LedgerBulk(db, TimeProvider.System).NoteAsync(contract, isNew: false, CancellationToken.None)));
        Assert.True(sent.Count >= 3, string.Join('\n', sent));
        Assert.All(sent, t => Assert.Empty(TSql.Errors(t)));
        Assert.Empty(TSql.Errors(LedgerTriggers.SqlServerBody));
        Assert.Contains("MERGE", LedgerTriggers.SqlServerBody, StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_of_bulk_copies_stand_in_their_tables()
    {
        using var db = SqlServerModel.Create();
        Assert.Empty(OfficeDirectory.Columns.Select(c => c.Name).Except(ColumnsOf(db, "Offices"), StringComparer.Ordinal));
        Assert.Empty(SoftCopyBulk.Columns.Select(c => c.Name).Except(ColumnsOf(db, SoftCopyBulk.Table), StringComparer.Ordinal));
        Assert.Empty(PinDistanceBulk.Columns.Select(c => c.Name).Except(ColumnsOf(db, PinDistanceBulk.StagingTable), StringComparer.Ordinal));
        Assert.Empty(LedgerBulk.ContractColumns.Select(c => c.Name).Except(ColumnsOf(db, "LedgerContracts"), StringComparer.Ordinal));
        Assert.Empty(LedgerBulk.DocumentColumns.Select(c => c.Name).Except(ColumnsOf(db, "LedgerDocuments"), StringComparer.Ordinal));
        Assert.Empty(LedgerBulk.ComponentColumns.Select(c => c.Name).Except(ColumnsOf(db, "LedgerDocumentComponents"), StringComparer.Ordinal));
        Assert.Empty(LedgerBulk.JournalColumns.Select(c => c.Name).Except(ColumnsOf(db, "LedgerJournals"), StringComparer.Ordinal));
        Assert.Empty(LedgerBulk.PostingColumns.Select(c => c.Name).Except(ColumnsOf(db, "LedgerPostings"), StringComparer.Ordinal));
        Assert.Empty(new[] { "ImportId", "Day", "OfficeId", "NodalOfficeId", "Product", "ContractId", "Articles", "Charges" }.Except(ColumnsOf(db, "BookingDays"), StringComparer.Ordinal));
        Assert.Empty(new[] { "IsMerged", "Month", "OfficeId", "NodalOfficeId", "Product", "ContractId", "Articles", "Charges" }.Except(ColumnsOf(db, "BookingMonths"), StringComparer.Ordinal));
        Assert.Empty(BookingTable.Columns.Except(ColumnsOf(db, "Bookings"), StringComparer.Ordinal));
    }

    private static IEnumerable<string> ColumnsOf(UccmsDbContext db, string table) =>
        from entity in db.Model.GetEntityTypes()
        where entity.GetTableName() == table
        from property in entity.GetProperties()
        select property.GetColumnName(StoreObjectIdentifier.Table(table, entity.GetSchema()));

    private static async Task<IReadOnlyList<string>> SentAsync(Func<UccmsDbContext, Task> act)
    {
        var captured = new CapturedStatements();
        var actors = new ActorContext();
        actors.Set(Actor.System("statements"));
        var builder = new DbContextOptionsBuilder<SqlServerUccmsDbContext>();
        DataRegistration.Configure(builder, new DatabaseOptions { Provider = DatabaseProvider.SqlServer, ConnectionString = "Server=none;Encrypt=true" });
        builder.AddInterceptors(captured);
        await using var db = new SqlServerUccmsDbContext(builder.Options, actors);
        try
        {
            await act(db);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // the one plain row is not what the work hoped for; its statements were taken down
        }

        return captured.Texts;
    }
}
