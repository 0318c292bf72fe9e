using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Audit;
using UCCMS.Core.Settlement;
using UCCMS.Core.Settlement.Bank;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Settlement.Bank;

/// <summary>
/// Every bank statement adds up with the lines it brought and those known before; a line that was given to a receipt is of the
/// same office, and the receipt stands.
/// </summary>
public sealed class BankCheck(IDbContextFactory<UccmsDbContext> contexts) : IIntegrityCheck
{
    public string Name => "Bank statements";

    public async Task<IntegrityResult> RunAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var statements = await db.Scoped<BankStatement>().AsNoTracking().ToListAsync(ct);
        var sums = await db.Scoped<BankLine>().GroupBy(l => l.StatementId).Select(g => new { g.Key, Count = g.Count(), Paise = g.Sum(l => MoneySql.Paise(l.Amount)) }).ToDictionaryAsync(g => g.Key, ct);
        List<string> broken =
        [
            .. from s in statements
               let sum = sums.GetValueOrDefault(s.Id)
               let come = s.Opening + s.KnownSum + new Money(sum?.Paise ?? 0)
               where come != s.Closing || (sum?.Count ?? 0) != s.LineCount
               select $"{s.AuditTitle} comes to {come} with {sum?.Count ?? 0} lines; it says {s.Closing} with {s.LineCount}.",
        ];
        var matched = await (from c in OpenBankLines.Standing(db).AsNoTracking()
                             where c.Kind == BankClearingKind.Receipt
                             join l in db.Scoped<BankLine>() on c.LineId equals l.Id
                             join r in db.Scoped<Receipt>() on c.ReceiptId equals r.Id
                             select new { c.AuditTitle, c.IsExact, Line = l.OwningOfficeId, LineAmount = l.Amount, r.OwningOfficeId, r.Amount }).ToListAsync(ct);
        broken.AddRange(matched.Where(m => m.Line != m.OwningOfficeId || (m.IsExact && m.LineAmount != m.Amount)).Select(m => $"{m.AuditTitle} was given to a receipt of {m.OwningOfficeId}, {m.Amount}."));
        return new IntegrityResult(statements.Count + matched.Count, [.. broken.Take(IntegrityResult.MostNamed)]);
    }
}
