using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Core.Settlement.Bank;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Settlement.Bank;

/// <summary>What of bank accounts nobody decided about, for the act as for the page.</summary>
internal static class OpenBankLines
{
    public static IQueryable<BankClearing> Standing(UccmsDbContext db) => db.Scoped<BankClearing>().Where(c => c.Status == BankClearingStatus.Standing);

    /// <summary>Lines about which no decision stands.</summary>
    public static IQueryable<BankLine> Of(UccmsDbContext db)
    {
        var standing = Standing(db);
        return db.Scoped<BankLine>().AsNoTracking().Where(l => !standing.Any(c => c.LineId == l.Id));
    }

    /// <summary>Receipts that go through a bank, are not reversed, and that no line has.</summary>
    public static IQueryable<Receipt> ReceiptsWithoutLine(UccmsDbContext db)
    {
        var (standing, modes) = (Standing(db), BankMatching.ModesOfBank);
        return db.Scoped<Receipt>().AsNoTracking().Where(r => r.Status == ReceiptStatus.Recorded && modes.Contains(r.Mode) && !standing.Any(c => c.ReceiptId == r.Id));
    }

    public static async Task<OpenBank> OpenAsync(UccmsDbContext db, OfficeId office, CancellationToken ct)
    {
        var lines = await Of(db).Where(l => l.OwningOfficeId == office).ToListAsync(ct);
        var receipts = lines.Count == 0 ? [] : await ReceiptsWithoutLine(db).Where(r => r.OwningOfficeId == office).ToListAsync(ct);
        return new([.. lines.Select(OpenLine.Of)], [.. receipts.Select(OpenReceipt.Of)]);
    }
}
