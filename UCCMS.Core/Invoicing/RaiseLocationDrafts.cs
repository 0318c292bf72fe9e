using UCCMS.Core.Bookings;
using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Invoicing;

/// <summary>
/// The Nodal Office hands APT's invoices of a period to all locations of the contract in one act (SOP 4.A): each gets its
/// draft, with the stamp of the hand-over. Once the period is consolidated only a location that has none gets one; its figures then
/// come to the others as those of a late location.
/// </summary>
[Requires(Permissions.ImportAptInvoice)]
public sealed class RaiseLocationDrafts(IInvoicingStore invoicing, IBookingsStore bookings, IContractsStore contracts, SupplyOfLocations supplies, TimeProvider time)
    : IUseCase<RaiseLocationDrafts.Input, RaiseLocationDrafts.Result>
{
    /// <summary>The contract and the first day of the period.</summary>
    public sealed record Input(ContractId Contract, DateOnly PeriodFrom);

    /// <summary>How many drafts are new, and how many were sent once more.</summary>
    public sealed record Result(int Raised, int SentAgain);

    /// <exception cref="RuleViolation">draft.period-not-begun, draft.no-location, draft.already-submitted, drafts.already-consolidated: and every location has its draft; office.not-yours</exception>
    public async Task<Result> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var contract = await contracts.GetAsync(input.Contract, ct);
        actor.RequireOffice(contract.NodalOfficeId);
        var period = ConsolidationSheets.PeriodOf(contract, input.PeriodFrom);
        RuleViolation.Unless(period.From <= IndianTime.Today(time), "draft.period-not-begun", $"The period {period} has not begun.");
        var isConsolidated = await invoicing.FindConsolidationAsync(contract.Id, period.From, ct) is not null;
        var invoices = await invoicing.AptInvoicesAsync(contract.Id, period.From, ct);
        var rates = await RatesAsync(contract, period, invoices, ct);
        var stored = (await invoicing.DraftsAsync(contract.Id, period.From, ct)).ToDictionary(d => d.OwningOfficeId);
        var raised = Raise(contract, period, invoices, rates, stored);
        RuleViolation.Unless(raised > 0 || !isConsolidated, "drafts.already-consolidated", $"Contract {contract.Number} is consolidated for {period} already, and each of its locations has its draft.");
        return new(raised, isConsolidated ? 0 : SendAgain(invoices, rates, stored));
    }

    private int Raise(Contract contract, BillingPeriod period, IReadOnlyList<AptInvoice> invoices, IReadOnlyList<ProvisionalRate> rates, Dictionary<OfficeId, LocationDraft> stored)
    {
        var offices = ConsolidationSheets.OfficesOf(contract, period).Union(invoices.SelectMany(i => i.Lines).Select(l => l.OwningOfficeId)).ToList();
        RuleViolation.Unless(offices.Count > 0, "draft.no-location", $"Contract {contract.Number} has no location in {period}.");
        var missing = offices.Where(o => !stored.ContainsKey(o)).ToList();
        missing.ForEach(o => invoicing.Add(LocationDraft.HandOver(contract.Id, contract.Number, period, o, contract.NodalOfficeId, rates, time.GetUtcNow().UtcDateTime)));
        return missing.Count;
    }

    private int SendAgain(IReadOnlyList<AptInvoice> invoices, IReadOnlyList<ProvisionalRate> rates, Dictionary<OfficeId, LocationDraft> stored)
    {
        var utcNow = time.GetUtcNow().UtcDateTime;
        var fresh = invoices.Where(i => i.HandedOverAtUtc is null).SelectMany(i => i.Lines).Select(l => l.OwningOfficeId).ToHashSet();
        var again = stored.Values.Where(d => fresh.Contains(d.OwningOfficeId)).ToList();
        again.ForEach(d => d.HandOverAgain(rates, utcNow));
        foreach (var invoice in invoices)
        {
            invoice.MarkHandedOver(utcNow);
        }

        return again.Count;
    }

    private async Task<IReadOnlyList<ProvisionalRate>> RatesAsync(Contract contract, BillingPeriod period, IReadOnlyList<AptInvoice> invoices, CancellationToken ct)
    {
        var figures = invoices.SelectMany(i => i.Lines).Select(l => (l.OwningOfficeId, new ClassFigures(l.Product, l.TrafficClass, l.ArticleCount, l.Gross, l.Vas))).ToList();
        if (figures.Count == 0)
        {
            figures.AddRange((await bookings.TotalsAsync(contract.Id, period.From, null, ct)).Select(t => (t.OfficeId, new ClassFigures(t.Product, t.TrafficClass, t.Count, t.Gross, t.Vas))));
        }

        return ProvisionalRates.On(figures, await supplies.SchedulesAsync(contract, period.To, ct), await supplies.ProductsAsync(period.To, ct), contract.IsAdvance);
    }
}
