using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Ledger;

/// <summary>The books as pages show them, within the post's sight.</summary>
public sealed class LedgerQueries(IDbContextFactory<UccmsDbContext> contexts)
{
    /// <summary>Columns by which a statement can be filtered.</summary>
    public static ColumnFilters<LedgerPostingRow> Columns { get; } = new ColumnFilters<LedgerPostingRow>()
        .Day("date", "Date", p => p.Date)
        .TextOf("voucher", "Voucher", db => p => db.Set<LedgerJournalRow>().Where(j => j.Id == p.JournalId).Select(j => j.Voucher).FirstOrDefault())
        .TextOf("document", "Document", db => p => db.Scoped<LedgerDocumentRow>().Where(d => d.Id == p.DocumentId).Select(d => d.Number).FirstOrDefault())
        .TextOf("officer", "Officer", db => p => db.Set<LedgerJournalRow>().Where(j => j.Id == p.JournalId).Select(j => j.PersonName).FirstOrDefault())
        .Text("gstin", "GSTIN", p => p.Gstin)
        .Paise("debit", "Debit ₹", p => MoneySql.Paise(p.Amount) > 0 ? MoneySql.Paise(p.Amount) : null)
        .Paise("credit", "Credit ₹", p => MoneySql.Paise(p.Amount) < 0 ? -MoneySql.Paise(p.Amount) : null);

    /// <summary>Statement of an account with its running balance: in the order of its days, what came before the page is carried forward.</summary>
    public async Task<LedgerStatement> StatementAsync(LedgerStatementFilter filter, PageRequest request, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var all = Filtered(db, filter);
        var earlier = filter is { From: { } from, Where: null } ? await Filtered(db, filter with { To = from.AddDays(-1), From = null }).SumAsync(p => MoneySql.Paise(p.Amount), ct) : 0;
        var lines = Lines(db, all);
        var before = request.Skip > 0 ? await lines.Take(request.Skip).Select(l => MoneySql.Paise(l.Posting.Amount)).SumAsync(ct) : 0;
        var page = await lines.Skip(request.Skip).Take(request.Take).AsNoTracking().ToListAsync(ct);
        var numbers = await NumbersAsync(db, [.. page.Select(l => l.Posting.DocumentId).Distinct()], ct);
        var (balance, rows) = (new Money(earlier + before), new List<LedgerStatementRow>());
        var forward = balance;
        foreach (var (posting, journal) in page.Select(l => (l.Posting, l.Journal)))
        {
            balance += posting.Amount;
            rows.Add(RowOf(posting, journal, numbers.GetValueOrDefault(posting.DocumentId), balance));
        }

        return new LedgerStatement(forward, new Page<LedgerStatementRow>(rows, await all.CountAsync(ct)));
    }

    /// <summary>Opening, movements and closing of a statement, each read for itself: the closing balance is that which the database keeps, less what came after the last day.</summary>
    public async Task<StatementProof> ProofAsync(LedgerStatementFilter filter, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var opening = filter.From is { } from ? await Filtered(db, filter with { To = from.AddDays(-1), From = null }).SumAsync(p => MoneySql.Paise(p.Amount), ct) : 0;
        var lines = Filtered(db, filter);
        var debit = await lines.Where(p => p.Amount > Money.Zero).SumAsync(p => MoneySql.Paise(p.Amount), ct);
        var credit = await lines.Where(p => p.Amount < Money.Zero).SumAsync(p => MoneySql.Paise(p.Amount), ct);
        var later = filter.To is { } to ? await Filtered(db, filter with { From = to.AddDays(1), To = null }).SumAsync(p => MoneySql.Paise(p.Amount), ct) : 0;
        var closing = await Kept(db, filter).SumAsync(b => MoneySql.Paise(b.Amount), ct) - later;
        return new(new(opening), new(debit), new(-credit), new(closing));
    }

    /// <summary>The whole statement line by line, for files; the balance of the first line follows from what came before.</summary>
    public async IAsyncEnumerable<LedgerStatementRow> LinesAsync(LedgerStatementFilter filter, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var earlier = filter is { From: { } from, Where: null } ? await Filtered(db, filter with { To = from.AddDays(-1), From = null }).SumAsync(p => MoneySql.Paise(p.Amount), ct) : 0;
        var balance = new Money(earlier);
        var lines =
            from line in Lines(db, Filtered(db, filter))
            join document in db.Scoped<LedgerDocumentRow>() on line.Posting.DocumentId equals document.Id into documents
            from document in documents.DefaultIfEmpty()
            orderby line.Posting.Date, line.Journal.PostedAtUtc, line.Posting.JournalId, line.Posting.Line
            select new { line.Posting, line.Journal, Number = (string?)document!.Number };
        await foreach (var line in lines.AsNoTracking().AsAsyncEnumerable().WithCancellation(ct))
        {
            balance += line.Posting.Amount;
            yield return RowOf(line.Posting, line.Journal, line.Number, balance);
        }
    }

    /// <summary>The contract of a number, within the post's sight.</summary>
    public async Task<LedgerContractId?> ContractAsync(string number, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var found = await db.Scoped<Contract>().Where(c => c.Number == number).Select(c => (ContractId?)c.Id).FirstOrDefaultAsync(ct);
        return found is { } id ? new LedgerContractId(id.Value) : null;
    }

    /// <summary>How many lines a statement has.</summary>
    public async Task<int> CountAsync(LedgerStatementFilter filter, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await Filtered(db, filter).CountAsync(ct);
    }

    /// <summary>Where every paisa of a document is; what the post does not see of it is missing, so only a post with sight of all its offices sees all.</summary>
    public async Task<IReadOnlyList<TrailStep>> TrailAsync(LedgerDocumentId document, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var row = await db.Scoped<LedgerDocumentRow>().AsNoTracking().Include(d => d.Components).SingleOrDefaultAsync(d => d.Id == document, ct);
        if (row is null)
        {
            return [];
        }

        var balances = await db.Scoped<LedgerBalanceRow>().AsNoTracking().Where(b => b.DocumentId == document && b.Amount != Money.Zero).ToListAsync(ct);
        return RupeeTrail.Of(DocumentPosition.Of(row.ToVector(), [.. balances.Select(b => b.ToBalance())]));
    }

    /// <summary>What was done with a document: date, act, officer, amount; oldest first.</summary>
    public async Task<IReadOnlyList<LedgerChainRow>> ChainAsync(LedgerDocumentId document, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var journals = db.Scoped<LedgerPostingRow>().Where(p => p.DocumentId == document && p.Amount > Money.Zero)
            .GroupBy(p => p.JournalId)
            .Select(g => new { Id = g.Key, Debit = g.Sum(p => MoneySql.Paise(p.Amount)) });
        return await journals.Join(db.Set<LedgerJournalRow>(), p => p.Id, j => j.Id, (p, j) => new { Journal = j, p.Debit })
            .OrderBy(x => x.Journal.Date).ThenBy(x => x.Journal.PostedAtUtc)
            .Select(x => new LedgerChainRow(x.Journal.Id, x.Journal.Date, x.Journal.Act, x.Journal.Cause, x.Journal.Voucher, x.Journal.PersonName, new Money(x.Debit)))
            .ToListAsync(ct);
    }

    // in the order of the days and, within a day, of posting
    private static IQueryable<PostedLine> Lines(UccmsDbContext db, IQueryable<LedgerPostingRow> postings) =>
        from posting in postings
        join journal in db.Set<LedgerJournalRow>() on posting.JournalId equals journal.Id
        orderby posting.Date, journal.PostedAtUtc, posting.JournalId, posting.Line
        select new PostedLine { Posting = posting, Journal = journal };

    private static LedgerStatementRow RowOf(LedgerPostingRow posting, LedgerJournalRow journal, string? number, Money balance) => new(
        posting.Date, journal.Id, journal.Act, journal.Cause, journal.Voucher, journal.PersonName, posting.DocumentId, number,
        posting.OfficeId, posting.Component, posting.Gstin, posting.Amount, balance);

    private sealed class PostedLine
    {
        public required LedgerPostingRow Posting { get; init; }

        public required LedgerJournalRow Journal { get; init; }
    }

    private static IQueryable<LedgerBalanceRow> Kept(UccmsDbContext db, LedgerStatementFilter filter)
    {
        var none = default(LedgerDocumentId);
        var balances = db.Scoped<LedgerBalanceRow>();
        balances = filter.Account is { } account
            ? balances.Where(b => b.Account == account)
            : balances.Where(b => b.Account == LedgerAccount.Receivable || b.Account == LedgerAccount.Deposit || (b.Account == LedgerAccount.Unclassified && b.DocumentId == none));
        balances = filter.Customer is { } customer ? balances.Where(b => db.Scoped<Contract>().Where(c => c.CustomerId == customer).Select(c => LedgerSql.AccountOf(c.Id)).Contains(b.ContractId)) : balances;
        balances = filter.Office is { } office ? balances.Where(b => b.OfficeId == office) : balances;
        balances = filter.Contract is { } contract ? balances.Where(b => b.ContractId == contract) : balances;
        return filter.Document is { } document ? balances.Where(b => b.DocumentId == document) : balances;
    }

    private static IQueryable<LedgerPostingRow> Filtered(UccmsDbContext db, LedgerStatementFilter filter)
    {
        var none = default(LedgerDocumentId);
        var postings = db.Scoped<LedgerPostingRow>();
        postings = filter.Account is { } account
            ? postings.Where(p => p.Account == account)
            : postings.Where(p => p.Account == LedgerAccount.Receivable || p.Account == LedgerAccount.Deposit || (p.Account == LedgerAccount.Unclassified && p.DocumentId == none));
        postings = filter.Customer is { } customer ? postings.Where(p => db.Scoped<Contract>().Where(c => c.CustomerId == customer).Select(c => LedgerSql.AccountOf(c.Id)).Contains(p.ContractId)) : postings;
        postings = filter.Office is { } office ? postings.Where(p => p.OfficeId == office) : postings;
        postings = filter.Contract is { } contract ? postings.Where(p => p.ContractId == contract) : postings;
        postings = filter.Document is { } document ? postings.Where(p => p.DocumentId == document) : postings;
        postings = filter.From is { } from ? postings.Where(p => p.Date >= from) : postings;
        postings = filter.To is { } to ? postings.Where(p => p.Date <= to) : postings;
        return Columns.Apply(db, postings, filter.Where);
    }

    private static async Task<Dictionary<LedgerDocumentId, string>> NumbersAsync(UccmsDbContext db, List<LedgerDocumentId> documents, CancellationToken ct) =>
        await db.Scoped<LedgerDocumentRow>().Where(d => documents.Contains(d.Id)).ToDictionaryAsync(d => d.Id, d => d.Number, ct);
}

/// <summary>Which lines a statement shows.</summary>
/// <param name="Account">Of the chart; none for the account of a customer: what is owed, less deposit and free money.</param>
/// <param name="Office">Whose account.</param>
/// <param name="Contract">Of one contract.</param>
/// <param name="Document">Of one document; the default id for what stands in none.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
/// <param name="Customer">Of all contracts of one customer in sight.</param>
public sealed record LedgerStatementFilter(
    LedgerAccount? Account, OfficeId? Office = null, LedgerContractId? Contract = null, LedgerDocumentId? Document = null, DateOnly? From = null, DateOnly? To = null, CustomerId? Customer = null)
{
    /// <summary>Filters on columns, as in <see cref="PageRequest.Where"/>. With one the balance adds up the lines that are left, from nothing.</summary>
    public string? Where { get; init; }
}

/// <summary>A page of a statement.</summary>
/// <param name="Forward">Balance before the first row; debit is plus.</param>
/// <param name="Rows">The rows, and how many there are in all.</param>
public sealed record LedgerStatement(Money Forward, Page<LedgerStatementRow> Rows);

/// <summary>What a statement must come to; debit is plus.</summary>
/// <param name="Opening">Before its first day.</param>
/// <param name="Debit">Of its lines.</param>
/// <param name="Credit">Of its lines, as a plus.</param>
/// <param name="Closing">After its last day, not computed from the others.</param>
public sealed record StatementProof(Money Opening, Money Debit, Money Credit, Money Closing)
{
    public bool Holds => Opening + Debit - Credit == Closing;

    /// <summary>For heads of files.</summary>
    public string Sentence => $"Opening {Opening} + debits {Debit} − credits {Credit} = closing {Closing}{(Holds ? string.Empty : ": does not tie")}";
}

/// <summary>A line of a statement; debit is plus, the balance is after it.</summary>
public sealed record LedgerStatementRow(
    DateOnly Date,
    JournalId Journal,
    LedgerAct Act,
    string Cause,
    string? Voucher,
    string PersonName,
    LedgerDocumentId DocumentId,
    string? DocumentNumber,
    OfficeId OfficeId,
    string Component,
    string Gstin,
    Money Amount,
    Money Balance);

/// <summary>One act on a document; the amount is what was debited of its accounts.</summary>
public sealed record LedgerChainRow(JournalId Journal, DateOnly Date, LedgerAct Act, string Cause, string? Voucher, string PersonName, Money Amount);
