using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Ledger;

namespace UCCMS.Data.Ledger;

/// <summary>
/// Placeholders for the heads of e-Lekha, one for each account and tax head that reaches it, until the Accounts wing gives the
/// real ones; what is there is left alone.
/// </summary>
internal sealed class AccountHeadSeed(UccmsDbContext db)
{
    // nothing this portal accounts is older
    private static readonly DateOnly From = new(2025, 12, 1);

    public async Task AddMissingAsync(CancellationToken ct)
    {
        var present = (await db.Set<AccountHead>().Select(h => new { h.Account, h.Component }).ToListAsync(ct)).Select(h => (h.Account, h.Component)).ToHashSet();
        var missing = Shipped().Where(h => !present.Contains((h.Account, h.Component))).ToList();
        if (missing.Count > 0)
        {
            db.AddRange(missing);
            await db.SaveChangesAsync(ct);
        }
    }

    private static AccountHead[] Shipped() =>
    [
        AccountHead.Placeholder(LedgerAccount.Revenue, ComponentKind.Net, "Postal receipts from contractual customers", From),
        AccountHead.Placeholder(LedgerAccount.GstPayable, ComponentKind.Cgst, "CGST collected", From),
        AccountHead.Placeholder(LedgerAccount.GstPayable, ComponentKind.Sgst, "SGST collected", From),
        AccountHead.Placeholder(LedgerAccount.GstPayable, ComponentKind.Utgst, "UTGST collected", From),
        AccountHead.Placeholder(LedgerAccount.GstPayable, ComponentKind.Igst, "IGST collected", From),
        AccountHead.Placeholder(LedgerAccount.RoundOff, ComponentKind.RoundOff, "Round-off of invoices", From),
        AccountHead.Placeholder(LedgerAccount.Deposit, null, "Advance deposits of customers", From),
        AccountHead.Placeholder(LedgerAccount.Unclassified, null, "Unclassified receipts of BNPL customers", From),
        AccountHead.Placeholder(LedgerAccount.InterOffice, null, "Transfers between offices", From),
        AccountHead.Placeholder(LedgerAccount.TdsReceivable, null, "GST withheld by customers", From),
    ];
}
