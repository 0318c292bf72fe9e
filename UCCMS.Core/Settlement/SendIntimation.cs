using UCCMS.Core.Contracts;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement;

/// <summary>The office that received the money, or its DDO, sends the intimation with everything that lies there for its documents.</summary>
[Requires(Permissions.SendIntimation)]
public sealed class SendIntimation(ISettlementStore settlement, IContractsStore contracts, IAccountingOfficesStore offices, ILedgerStore ledger, TimeProvider time)
    : IUseCase<SendIntimation.Input, Done>
{
    /// <summary>A prepared intimation.</summary>
    public sealed record Input(IntimationId Intimation);

    /// <exception cref="RuleViolation">office.not-yours, lifecycle.not-allowed, ledger.nothing-to-post, ledger.not-enough-money</exception>
    public async Task<Done> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var intimation = await settlement.GetIntimationAsync(input.Intimation, ct);
        var now = time.GetUtcNow().UtcDateTime;
        (await offices.OfAsync([intimation.OwningOfficeId], IndianTime.DateOf(now), ct))[intimation.OwningOfficeId].RequireActs(actor);
        _ = IntimationLifecycle.Table.Next(intimation.Status, IntimationAction.Send); // before the books say that nothing lies there
        var account = BookedContract.Of(await contracts.GetAsync(intimation.ContractId, ct));
        var documents = intimation.Lines.Select(l => l.DocumentId).OfType<LedgerDocumentId>().Distinct().ToList();
        var book = await ledger.OpenAsync(LedgerExtent.Of(account, documents), ct);
        await ledger.PostAsync(book, Journals(book, account, intimation, documents, IndianTime.DateOf(now)), ct);
        intimation.SendBy(-Money.Sum(book.OfCarrier(intimation.Carrier).Select(b => b.Amount)), actor, now);
        return Done.Value;
    }

    private static List<Journal> Journals(LedgerBook book, ContractAccount account, Intimation intimation, List<LedgerDocumentId> documents, DateOnly date)
    {
        var (from, to, carrier) = (intimation.OwningOfficeId, intimation.ToOffice, intimation.Carrier);
        List<Journal> journals = [.. intimation.Lines.Where(l => l.DocumentId is null).OrderBy(l => l.Position)
            .Select(l => IntimationJournals.SendMoney(account, from, to, carrier, l.HeldUnder!.Value, l.Amount, new(LedgerAct.IntimationSent, $"{intimation.AuditKey}/{l.Position}", date)))];
        if (documents.Count > 0)
        {
            journals.Add(IntimationJournals.SendDocuments(book, from, to, carrier, documents, new(LedgerAct.IntimationSent, intimation.AuditKey, date)));
        }

        return journals;
    }
}
