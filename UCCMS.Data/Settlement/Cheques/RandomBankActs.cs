using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Apportionment;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Core.Settlement.Cheques;
using UCCMS.Core.Settlement.Tds;
using UCCMS.Core.Shared;
using UCCMS.Data.Ledger;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Settlement.Cheques;

/// <summary>At random: what the bank does with cheques, revenue taken back after it, and tax withheld.</summary>
public sealed class RandomBankActs(RandomStage stage)
{
    private const string Deductor = "03AAAGM0289C1D2";

    /// <summary>One act.</summary>
    /// <returns>Whether it was done; a refusal is one of the things that happen.</returns>
    public Task<bool> NextAsync(CancellationToken ct = default) => stage.Random.Next(8) switch
    {
        0 => WithholdAsync(ct),
        1 => ReverseTdsAsync(ct),
        2 => CertifyAsync(ct),
        3 => DishonourAsync(ct),
        4 => TakeBackAsync(ct),
        _ => CollectAsync(ct),
    };

    /// <summary>Money of this amount that came, by any mode.</summary>
    public static ReceiptEntry EntryOf(RandomStage stage, Money amount)
    {
        var number = stage.Random.NextInt64(100_000_000_000, 999_999_999_999).ToString(CultureInfo.InvariantCulture);
        return stage.Random.Next(4) switch
        {
            0 => new(ReceiptMode.Cheque, amount, stage.Today, number[..6], "Customer of the proof") { Cheque = new("Bank of the proof", number, stage.Today.AddDays(-stage.Random.Next(60))) },
            1 => new(ReceiptMode.Upi, amount, stage.Today, number, "Customer of the proof"),
            2 => new(ReceiptMode.Card, amount, stage.Today, number, "Customer of the proof") { Terminal = "TID00001" },
            _ => new(ReceiptMode.Neft, amount, stage.Today, $"RNDM{number}", "Customer of the proof"),
        };
    }

    /// <summary>The bank credits a cheque or refuses it.</summary>
    private async Task<bool> CollectAsync(CancellationToken ct)
    {
        if (await stage.OneAsync(db => db.Scoped<Receipt>().Where(r => r.Status == ReceiptStatus.InCollection).OrderByDescending(r => r.RecordedAtUtc), ct) is not { } cheque)
        {
            return false;
        }

        var ddo = stage.Somebody(Role.Ddo, cheque.OwningOfficeId) ?? stage.Somebody(Role.Ddo);
        return stage.Random.Next(4) == 0
            ? await stage.DoAsync(ddo, (ReturnCheque u) => u, new ReturnCheque.Input(cheque.Id, stage.Today, "Signature differs"), ct)
            : await stage.DoAsync(ddo, (RealiseCheque u) => u, new RealiseCheque.Input(cheque.Id, stage.Today), ct);
    }

    /// <summary>The bank takes the money of a cheque back.</summary>
    private async Task<bool> DishonourAsync(CancellationToken ct) =>
        await stage.OneAsync(db => db.Scoped<Receipt>().Where(r => r.Status == ReceiptStatus.Recorded && r.RealisedOn != null).OrderByDescending(r => r.RecordedAtUtc), ct) is { } cheque
        && await stage.DoAsync(
            stage.Somebody(Role.Ddo, cheque.OwningOfficeId) ?? stage.Somebody(Role.Ddo), (DishonourCheque u) => u, new DishonourCheque.Input(cheque.Id, stage.Today, "Funds insufficient"), ct);

    private async Task<bool> TakeBackAsync(CancellationToken ct)
    {
        if (await stage.OneAsync(db => db.Scoped<LedgerBalanceRow>().Where(b => b.Account == LedgerAccount.Dishonoured && b.DocumentId != default(LedgerDocumentId)).OrderBy(b => b.DocumentId), ct) is not { } calledBack)
        {
            return false;
        }

        var input = new ProposeTakingBack.Input(new(calledBack.ContractId.Value), calledBack.DocumentId);
        return await stage.DoAsync(stage.Somebody(Role.Ddo), (ProposeTakingBack u) => u, input, ct);
    }

    private async Task<bool> WithholdAsync(CancellationToken ct)
    {
        var row = await stage.OneAsync(
            db => db.Scoped<LedgerDocumentRow>().Include(d => d.Components)
                .Where(d => db.Scoped<LedgerBalanceRow>().Any(b => b.DocumentId == d.Id && b.Account == LedgerAccount.Receivable && b.Amount > Money.Zero)).OrderBy(d => d.Id),
            ct);
        if (row is null)
        {
            return false;
        }

        var vector = row.ToVector();
        var heads = TdsHeads.At(vector.Components, new Percent(1 + stage.Random.Next(200)));
        var input = new RecordTds.Input(new(vector.Document.Contract.Id.Value), Deductor, stage.Today, stage.Today, [new(vector.Id, heads)]);
        return await stage.DoAsync(stage.Somebody(Role.NodalOffice, vector.Document.NodalOffice), (RecordTds u) => u, input, ct);
    }

    private async Task<bool> ReverseTdsAsync(CancellationToken ct) =>
        await Awaiting(ct) is { } made && await stage.DoAsync(stage.Somebody(Role.NodalOffice, made.OwningOfficeId), (ReverseTds u) => u, new ReverseTds.Input(made.Id, "Paid in full after all"), ct);

    private async Task<bool> CertifyAsync(CancellationToken ct) =>
        await Awaiting(ct) is { } made && await stage.DoAsync(
            stage.Somebody(Role.NodalOffice, made.OwningOfficeId),
            (EnterTdsCertificates u) => u,
            new EnterTdsCertificates.Input([new($"C{stage.Random.Next(1_000_000)}", made.DeductorGstin, made.Month, new Money(made.Amount.Paise * 50), made.Heads)]),
            ct);

    private Task<TdsDeduction?> Awaiting(CancellationToken ct) =>
        stage.OneAsync(db => db.Scoped<TdsDeduction>().Where(d => d.Status == TdsDeductionStatus.AwaitingCertificate).OrderByDescending(d => d.RecordedAtUtc), ct);
}
