using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Gst.Notes;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Core.Settlement.Dues;
using UCCMS.Core.Shared;
using UCCMS.Data.Ledger;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Settlement.Dues;

/// <summary>Open bills for acts: of a contract within the actor's reach, all of them.</summary>
public sealed class DuesStore(UccmsDbContext db) : IDuesStore
{
    public void Add(DuesReminder reminder) => db.Add(reminder);

    public void Add(InterestCharge charge) => db.Add(charge);

    public async Task<ContractDues> OfContractAsync(ContractId contract, CancellationToken ct)
    {
        var head = await (from c in db.Scoped<Contract>().AsNoTracking()
                          where c.Id == contract
                          join k in db.Scoped<Customer>() on c.CustomerId equals k.Id
                          join o in db.Set<Office>() on c.NodalOfficeId equals o.Id
                          select new { c.Number, c.NodalOfficeId, Office = o.Name, k.Name, k.Email, c.Payment }).FirstOrDefaultAsync(ct)
            ?? throw new RuleViolation("contract.unknown", "There is no such contract, or it belongs to offices outside your post's reach.");
        var account = BookedContract.IdOf(contract);
        var bills = head.Payment == PaymentKind.Advance ? [] : await (
            from d in Whole<LedgerDocumentRow>()
            where d.ContractId == account && (d.Kind == LedgerDocumentKind.Invoice || d.Kind == LedgerDocumentKind.DebitNote)
            join b in Whole<LedgerBalanceRow>() on d.Id equals b.DocumentId
            where b.Account == LedgerAccount.Receivable && b.Amount > Money.Zero
            orderby d.Date, d.Number
            select new OpenBill(d.Id, d.Number, d.Date, b.Amount)).ToListAsync(ct);
        return new(contract, head.Number, head.NodalOfficeId, head.Office, head.Name, head.Email, bills);
    }

    public async Task<IReadOnlySet<string>> RemindedAsync(IReadOnlyCollection<string> keys, CancellationToken ct) =>
        (await db.Scoped<DuesReminder>().Where(r => keys.Contains(r.Key)).Select(r => r.Key).ToListAsync(ct)).ToHashSet(StringComparer.Ordinal);

    public async Task<BillHistory> HistoryAsync(LedgerDocumentId bill, CancellationToken ct)
    {
        var head = await db.Scoped<LedgerDocumentRow>().AsNoTracking().FirstOrDefaultAsync(d => d.Id == bill && !d.IsAdvance, ct)
            ?? throw new RuleViolation("dues.not-found", "There is no such bill of a book-now-pay-later contract, or it belongs to offices outside your post's reach.");
        var changes = await OwedChanges.OfAsync([bill], Whole<LedgerPostingRow>(), db.Set<LedgerJournalRow>(), Whole<Allocation>(), Whole<Receipt>(), ct);
        var charged = await OwedChanges.ChargedAsync([bill], Whole<InterestCharge>(), Whole<NoteProposal>(), ct);
        return new(bill, head.Number, head.Kind, head.NodalOfficeId, head.Date, [.. changes[bill]], charged.GetValueOrDefault(bill));
    }

    private IQueryable<T> Whole<T>()
        where T : class => db.Set<T>().IgnoreQueryFilters([OfficeScopeFilter.Name]).AsNoTracking();
}
