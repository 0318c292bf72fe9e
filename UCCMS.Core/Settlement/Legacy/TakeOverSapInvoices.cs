using UCCMS.Core.Audit;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement.Legacy;

/// <summary>
/// Takes over the invoices of a file of SAP, all rows or none. BNPL bills open in SAP are owed here from then on (letter of
/// 24-12-2025, paragraph III(i)); what SAP cleared is kept to be seen, and owes nothing.
/// </summary>
[Requires(Permissions.EnterSapInvoices)]
public sealed class TakeOverSapInvoices(SapInvoiceCheck check, ISapInvoicesStore sap, ILedgerStore ledger, IAuditNotes audit, TimeProvider time)
    : IUseCase<TakeOverSapInvoices.Input, TakeOverSapInvoices.Result>
{
    /// <param name="File">As it was read and previewed; a row that could not be read stops it as well.</param>
    public sealed record Input(string FileName, string Sha256, SapInvoiceFile File);

    /// <param name="Here">To be settled here.</param>
    /// <param name="Owed">What they come to.</param>
    /// <param name="Cleared">Settled in SAP.</param>
    /// <param name="Missing">Of those, without revenue in e-Lekha.</param>
    public sealed record Result(int Here, Money Owed, int Cleared, int Missing);

    /// <exception cref="RuleViolation">sap.no-rows, sap.problems; those of <see cref="SapInvoice.TakeOver"/></exception>
    public async Task<Result> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        RuleViolation.Unless(input.File.Rows.Count + input.File.Problems.Count > 0, "sap.no-rows", "The file has no readable row. Nothing was taken over.");
        var given = await check.OfAsync(input.File.Rows, actor, ct);
        RuleViolation.Unless(input.File.Problems.Count + given.Problems.Count == 0, "sap.problems", "The file has problems; nothing of it was taken over. Correct it and upload it again.");
        var now = time.GetUtcNow().UtcDateTime;
        var taken = new List<SapInvoice>();
        foreach (var contract in given.Placed.GroupBy(p => p.Contract.Id).OrderBy(g => g.Key.Value))
        {
            var of = contract.First().Contract;
            var account = BookedContract.Of(of);
            List<SapInvoice> invoices = [.. contract.Select(p => SapInvoice.TakeOver(p.Rows, p.Contract, p.Office, actor, now))];
            if (invoices.Any(i => i.IsPayable))
            {
                var book = await ledger.OpenAsync(LedgerExtent.Of(account), ct);
                await ledger.PostAsync(book, [.. invoices.Where(i => i.IsPayable).Select(i => OpeningJournals.TakeOverOwed(i.ToVector(of, account), new(LedgerAct.TakenOver, i.AuditKey, i.InvoiceDate)))], ct);
            }

            invoices.ForEach(sap.Add);
            taken.AddRange(invoices);
        }

        var result = new Result(
            taken.Count(i => i.IsPayable), Money.Sum(taken.Where(i => i.IsPayable).Select(i => i.Total)), taken.Count(i => !i.IsPayable), taken.Count(i => i is { IsPayable: false, IsInElekha: false }));
        audit.Remark($"{input.FileName}, SHA-256 {input.Sha256}: {result.Here} invoices to settle here, {result.Owed}; {result.Cleared} settled in SAP");
        return result;
    }
}
