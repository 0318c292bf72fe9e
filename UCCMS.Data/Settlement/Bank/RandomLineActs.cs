using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Core.Settlement.Bank;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Settlement.Bank;

/// <summary>Bank statements at random: imported, their lines matched, marked as no money of a customer, opened again.</summary>
public sealed class RandomLineActs(RandomStage stage)
{
    /// <summary>One act.</summary>
    /// <returns>Whether it was done; a refusal is one of the things that happen.</returns>
    public Task<bool> NextAsync(CancellationToken ct = default) => stage.Random.Next(6) switch
    {
        0 => MarkAsync(ct),
        1 => UndoAsync(ct),
        < 4 => MatchAsync(ct),
        _ => ImportAsync(ct),
    };

    /// <summary>A line that is a receipt, and one that nobody knows.</summary>
    private async Task<bool> ImportAsync(CancellationToken ct)
    {
        if (await stage.OneAsync(db => db.Scoped<Receipt>().Where(r => r.Status == ReceiptStatus.Recorded).OrderByDescending(r => r.RecordedAtUtc), ct) is not { } receipt)
        {
            return false;
        }

        var (today, number) = (stage.Today, stage.Random.NextInt64(1_000_000_000).ToString(CultureInfo.InvariantCulture));
        ReadLine[] lines =
        [
            new(1, today, today, receipt.Amount, receipt.Reference ?? string.Empty, receipt.Payer, "NEFT"),
            new(2, today, today, new Money(100 * (1 + stage.Random.Next(5_000))), $"STRAY{number}", string.Empty, "NEFT UNKNOWN"),
        ];
        var statement = new ReadStatement($"9{receipt.OwningOfficeId}", number, Money.Zero, Money.Sum(lines.Select(l => l.Amount)), today, lines);
        return await stage.DoAsync(
            Clerk(receipt.OwningOfficeId), (ImportBankStatements u) => u, new ImportBankStatements.Input(receipt.OwningOfficeId, new($"{number}.sta", new string('0', 64)), [statement]), ct);
    }

    private async Task<bool> MatchAsync(CancellationToken ct)
    {
        if (await stage.OneAsync(Lines, ct) is not { } line)
        {
            return false;
        }

        var receipts = await stage.ManyAsync(db => db.Scoped<Receipt>().Where(r => r.OwningOfficeId == line.OwningOfficeId && r.Status == ReceiptStatus.Recorded).OrderByDescending(r => r.RecordedAtUtc), ct);
        var receipt = receipts.FirstOrDefault(r => r.Amount == line.Amount) ?? stage.OneOf(receipts);
        return receipt is not null && await stage.DoAsync(Clerk(line.OwningOfficeId), (MatchBankLine u) => u, new MatchBankLine.Input(line.Id, receipt.Id, "The bank took its charge"), ct);
    }

    private async Task<bool> MarkAsync(CancellationToken ct) =>
        await stage.OneAsync(Lines, ct) is { } line
        && await stage.DoAsync(Clerk(line.OwningOfficeId), (MarkBankLineNotOurs u) => u, new MarkBankLineNotOurs.Input(line.Id, "Rent of the quarters"), ct);

    private async Task<bool> UndoAsync(CancellationToken ct) =>
        await stage.OneAsync(db => db.Scoped<BankClearing>().Where(c => c.Status == BankClearingStatus.Standing).OrderByDescending(c => c.MadeAtUtc), ct) is { } made
        && await stage.DoAsync(Clerk(made.OwningOfficeId), (UndoBankClearing u) => u, new UndoBankClearing.Input(made.LineId, "Another receipt"), ct);

    private static IQueryable<BankLine> Lines(UccmsDbContext db) =>
        db.Scoped<BankLine>().Where(l => !db.Scoped<BankClearing>().Any(c => c.LineId == l.Id && c.Status == BankClearingStatus.Standing)).OrderByDescending(l => l.BookedOn).ThenByDescending(l => l.Id);

    private Actor? Clerk(OfficeId office) => stage.Somebody(Role.BookingLocation, office) ?? stage.Somebody(Role.NodalOffice, office);
}
