using UCCMS.Core.Contracts;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Core.Tax;

namespace UCCMS.Core.Settlement.Tds;

/// <summary>Puts GST withheld into the books of the nodal office, document by document, and looks whether its certificate is there already.</summary>
public sealed class TdsPosting(ITdsStore tds, ILedgerStore ledger, ISettings settings)
{
    // deductors round each head of a payment to the rupee
    private static readonly Money Rounding = Money.FromRupees(1);

    /// <exception cref="RuleViolation">tds.more-than-rate, allocation.other-contract; those of <see cref="TdsDeduction.Record"/> and <see cref="TdsJournals.Withhold"/></exception>
    public async Task<IReadOnlyList<TdsDeduction>> PostAsync(Contract contract, RecordTds.Input input, Gstin deductor, Actor actor, DateTime utcNow, CancellationToken ct)
    {
        var rate = (await GstTds.OnAsync(settings, input.WithheldOn, ct)).Rate;
        var account = BookedContract.Of(contract);
        var month = new DateOnly(input.Month.Year, input.Month.Month, 1);
        var book = await ledger.OpenAsync(LedgerExtent.Of(account, [.. input.Lines.Select(l => l.Document).Distinct()]), ct);
        var made = new List<TdsDeduction>();
        foreach (var line in input.Lines)
        {
            var vector = book.Document(line.Document);
            RuleViolation.Unless(vector.Document.Contract.Id == account.Id, "allocation.other-contract", $"{vector.Document} belongs to another contract.");
            RequireWithinRate(vector, line.Heads, rate);
            var deduction = TdsDeduction.Record(contract, vector.Document, line.Heads, deductor, month, input.WithheldOn, actor, utcNow);
            var head = new JournalHead(LedgerAct.TdsWithheld, deduction.AuditKey, input.WithheldOn);
            await ledger.PostAsync(book, [TdsJournals.Withhold(book, line.Document, line.Heads.On(vector.Components), head)], ct);
            tds.Add(deduction);
            made.Add(deduction);
        }

        foreach (var certificate in await tds.UnmatchedAsync(deductor.Value, month, ct))
        {
            certificate.Match(await tds.AwaitingAsync([deductor.Value], ct));
        }

        return made;
    }

    private static void RequireWithinRate(DocumentVector vector, TdsHeads heads, Percent rate)
    {
        var most = TdsHeads.At(vector.Components, rate);
        RuleViolation.Unless(
            heads.Cgst <= Most(most.Cgst) && heads.Sgst <= Most(most.Sgst) && heads.Igst <= Most(most.Igst),
            "tds.more-than-rate", $"At {rate} at most {most} can be withheld on {vector.Document} (CGST section 51).", nameof(TdsDeduction.Amount));
    }

    private static Money Most(Money head) => head.IsZero ? head : head + Rounding;
}
