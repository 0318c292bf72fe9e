using System.Globalization;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Ledger;

/// <summary>
/// Writes journals past the change tracker, within the transaction of their act, so that their balances stand at once. The
/// use case has checked right and office; that a line also touches accounts of other offices follows from the act.
/// </summary>
public sealed class LedgerBulk(UccmsDbContext db, TimeProvider time)
{
    private const int SqlServerCheck = 547;

    internal static readonly (string Name, Type Type)[] ContractColumns = [("Id", typeof(int)), ("NodalOfficeId", typeof(int)), ("IsAdvance", typeof(bool)), ("Acts", typeof(long))];

    internal static readonly (string Name, Type Type)[] DocumentColumns =
    [
        ("Id", typeof(Guid)), ("Kind", typeof(string)), ("Number", typeof(string)), ("Date", typeof(DateTime)), ("Gstin", typeof(string)), ("ContractId", typeof(int)),
        ("IsAdvance", typeof(bool)), ("OwningOfficeId", typeof(int)), ("NodalOfficeId", typeof(int)), ("AgainstId", typeof(Guid)), ("PeriodFrom", typeof(DateTime)),
    ];

    internal static readonly (string Name, Type Type)[] ComponentColumns = [("DocumentId", typeof(Guid)), ("Component", typeof(string)), ("Amount", typeof(long))];

    internal static readonly (string Name, Type Type)[] JournalColumns =
    [
        ("Id", typeof(Guid)), ("Act", typeof(string)), ("Cause", typeof(string)), ("Date", typeof(DateTime)), ("Voucher", typeof(string)), ("ReversesId", typeof(Guid)),
        ("PersonId", typeof(string)), ("PersonName", typeof(string)), ("PostedAtUtc", typeof(DateTime)),
    ];

    internal static readonly (string Name, Type Type)[] PostingColumns =
    [
        ("JournalId", typeof(Guid)), ("Line", typeof(int)), ("Date", typeof(DateTime)), ("Account", typeof(string)), ("ContractId", typeof(int)), ("OfficeId", typeof(int)),
        ("ToOfficeId", typeof(int)), ("CarrierId", typeof(Guid)), ("DocumentId", typeof(Guid)), ("Component", typeof(string)), ("Gstin", typeof(string)), ("Amount", typeof(long)),
        ("NodalOfficeId", typeof(int)), ("CounterpartOfficeId", typeof(int)),
    ];

    /// <summary>Makes acts on these contracts wait for one another until the transaction ends.</summary>
    /// <returns>Those that stand in the ledger.</returns>
    public async Task<IReadOnlyList<ContractAccount>> QueueAsync(IReadOnlyCollection<LedgerContractId> contracts, CancellationToken ct)
    {
        var rows = db.Set<LedgerContractRow>().IgnoreQueryFilters([OfficeScopeFilter.Name]).Where(c => contracts.Contains(c.Id));
        await rows.ExecuteUpdateAsync(u => u.SetProperty(c => c.Acts, c => c.Acts + 1), ct);
        return [.. (await rows.AsNoTracking().ToListAsync(ct)).Select(r => r.ToAccount())];
    }

    /// <summary>A contract that is new here, or whose nodal office or way of paying has changed.</summary>
    public async Task NoteAsync(ContractAccount contract, bool isNew, CancellationToken ct)
    {
        if (isNew)
        {
            await InsertAsync("LedgerContracts", ContractColumns, [[contract.Id.Value, contract.NodalOffice.Value, contract.IsAdvance, 1L]], ct);
        }
        else
        {
            await db.Set<LedgerContractRow>().IgnoreQueryFilters([OfficeScopeFilter.Name]).Where(c => c.Id == contract.Id)
                .ExecuteUpdateAsync(u => u.SetProperty(c => c.NodalOfficeId, contract.NodalOffice).SetProperty(c => c.IsAdvance, contract.IsAdvance), ct);
        }
    }

    /// <summary>Documents before their lines, journals before theirs.</summary>
    /// <exception cref="RuleViolation">ledger.not-enough-money when the database itself refuses to overdraw.</exception>
    public async Task InsertAsync(LedgerBook book, IReadOnlyList<Journal> journals, CancellationToken ct)
    {
        var documents = journals.SelectMany(j => j.Introduces).ToList();
        var now = time.GetUtcNow().UtcDateTime;
        await InsertAsync("LedgerDocuments", DocumentColumns, documents.Select(d => RowOf(d.Document)), ct);
        await InsertAsync("LedgerDocumentComponents", ComponentColumns, documents.SelectMany(d => d.Components.Select(c => new object?[] { d.Id.Value, c.Component.Code, c.Amount.Paise })), ct);
        await InsertAsync("LedgerJournals", JournalColumns, journals.Select(j => RowOf(j, now)), ct);
        try
        {
            await InsertAsync("LedgerPostings", PostingColumns, journals.SelectMany(j => RowsOf(book, j)), ct);
        }
        catch (Exception e) when (IsOverdrawn(e))
        {
            throw new RuleViolation("ledger.not-enough-money", "The money of the customer does not suffice: somebody else has spent it meanwhile.");
        }
    }

    private Task<int> InsertAsync(string table, (string Name, Type Type)[] columns, IEnumerable<object?[]> rows, CancellationToken ct) =>
        BulkInsert.RunAsync(db, table, columns, rows, ct);

    private static bool IsOverdrawn(Exception error) => error switch
    {
        SqliteException sqlite => sqlite.Message.Contains(LedgerBalanceConfiguration.NotOverdrawn, StringComparison.Ordinal),
        SqlException server => server.Number == SqlServerCheck && server.Message.Contains(LedgerBalanceConfiguration.NotOverdrawn, StringComparison.Ordinal),
        _ => false,
    };

    private object?[] RowOf(LedgerDocument d) =>
    [
        d.Id.Value, d.Kind.ToString(), d.Number, Day(d.Date), d.Gstin, d.Contract.Id.Value,
        d.Contract.IsAdvance, d.Location.Value, d.NodalOffice.Value, d.Against?.Value, d.PeriodFrom is { } from ? Day(from) : null,
    ];

    private object?[] RowOf(Journal j, DateTime now) =>
        [j.Id.Value, j.Head.Act.ToString(), j.Head.Cause, Day(j.Head.Date), j.Head.Voucher, j.Reverses?.Value, db.Actor.PersonId, db.Actor.Name, now];

    private IEnumerable<object?[]> RowsOf(LedgerBook book, Journal journal) => journal.Postings.Select((p, at) => new object?[]
    {
        journal.Id.Value, at + 1, Day(journal.Head.Date), p.Key.Account.ToString(), p.Key.Contract.Value, p.Key.Office.Value,
        p.Key.ToOffice.Value, p.Key.Carrier.Value, p.Key.Document.Value, p.Key.Component?.Code ?? string.Empty, p.Key.Gstin, p.Amount.Paise,
        NodalOf(book, p.Key).Value, CounterpartOf(book, p.Key)?.Value,
    });

    // The offices with sight of a line: whose account it is, the nodal office, and the one it goes to or, else, the location.
    private static OfficeId? CounterpartOf(LedgerBook book, LedgerKey key) => key switch
    {
        { ToOffice: var to } when to != default && to != NodalOf(book, key) => to,
        { HasDocument: true } => book.Document(key.Document).Document.Location,
        _ => null,
    };

    private static OfficeId NodalOf(LedgerBook book, LedgerKey key) => key.HasDocument ? book.Document(key.Document).Document.NodalOffice : book.Contract(key.Contract).NodalOffice;

    // the parameter of the one provider and the bulk copy of the other each know a day by another type
    private object Day(DateOnly day) => db.Database.ProviderName!.EndsWith("Sqlite", StringComparison.Ordinal)
        ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : day.ToDateTime(TimeOnly.MinValue);
}
