using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Bookings;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Bookings;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Invoicing;

/// <summary>An APT invoice that a location's figures stand on.</summary>
public sealed record PrintedAptInvoice(string Number, DateOnly Date);

/// <summary>A draft as its page shows it: live while drafting, frozen after.</summary>
public sealed record DraftView(LocationDraft Draft, string OfficeName, string CustomerName, IReadOnlyList<DraftLine> Lines, IReadOnlyList<GapReason> Reasons, Money AptTotal, Money OwnTotal, bool NeedsReason, int BlockingFindings, IReadOnlyList<PrintedAptInvoice> AptInvoices, IReadOnlyDictionary<string, string> ProductNames);

/// <summary>An APT invoice with its findings and who has it.</summary>
public sealed record AptInvoiceView(AptInvoice Invoice, string CustomerName, IReadOnlyDictionary<OfficeId, string> OfficeNames, IReadOnlyList<AptFinding> Findings, IReadOnlyList<LocationDraft> Drafts, IReadOnlyDictionary<string, string> ProductNames);

/// <summary>A consolidation with the names of its offices.</summary>
public sealed record ConsolidationView(Consolidation Consolidation, string CustomerName, IReadOnlyDictionary<OfficeId, string> OfficeNames, ConsolidationPreview Preview, IReadOnlyDictionary<string, string> ProductNames)
{
    /// <summary>Names of locations that came to the contract later and have no draft of the period.</summary>
    public required IReadOnlyList<string> WithoutDraft { get; init; }
}

/// <summary>
/// Reads whole documents for their pages with the very classes that the acts use, each time in a scope of its own, so that a
/// page shows what an act would do and never an outdated copy.
/// </summary>
public sealed class InvoicingReader(IServiceScopeFactory scopes, ActorContext actors)
{
    /// <summary>The saved pairing for the header row of an APT invoice file; the operator has every office's.</summary>
    public Task<SavedMapping?> PairingAsync(IReadOnlyList<string> headers, CancellationToken ct = default) => InScopeAsync(services =>
        services.GetRequiredService<ColumnMappingsQueries>().ForAsync(AptInvoiceFile.Format.Kind, headers, actors.Current.IsSystem ? null : actors.Current.OfficeId, ct));

    /// <exception cref="RuleViolation">invoicing.not-found</exception>
    public Task<DraftView> DraftAsync(LocationDraftId id, CancellationToken ct = default) => InScopeAsync(async services =>
    {
        var store = services.GetRequiredService<IInvoicingStore>();
        var draft = await store.GetDraftAsync(id, ct);
        var names = await NamesAsync(services, draft.ContractId, [draft.OwningOfficeId], ct);
        var invoices = (await store.AptLinesAsync(draft.ContractId, draft.PeriodFrom, draft.OwningOfficeId, ct)).Select(l => new PrintedAptInvoice(l.InvoiceNumber, l.InvoiceDate)).Distinct().ToList();
        var office = names.Offices[draft.OwningOfficeId];
        if (draft.Status != LocationDraftStatus.Drafting)
        {
            return new DraftView(draft, office, names.Customer, draft.Lines, draft.Reasons, draft.AptTotal, draft.OwnTotal, draft.UnexplainedReason is not null, 0, invoices, names.Products);
        }

        var open = await services.GetRequiredService<IBookingsStore>().BlockingFindingsAsync(draft.ContractId, draft.Period, draft.OwningOfficeId, ct);
        var now = await services.GetRequiredService<DraftFigures>().CompareAsync(draft, ct);
        return new DraftView(draft, office, names.Customer, now.Lines, now.Gap.Reasons, now.AptTotal, now.OwnTotal, now.Gap.NeedsReason, open, invoices, names.Products);
    });

    /// <exception cref="RuleViolation">invoicing.not-found</exception>
    public Task<AptInvoiceView> AptInvoiceAsync(AptInvoiceId id, CancellationToken ct = default) => InScopeAsync(async services =>
    {
        var store = services.GetRequiredService<IInvoicingStore>();
        var invoice = await store.GetAptInvoiceAsync(id, ct);
        var drafts = await store.DraftsAsync(invoice.ContractId, invoice.PeriodFrom, ct);
        var names = await NamesAsync(services, invoice.ContractId, [.. invoice.Lines.Select(l => l.OwningOfficeId).Union(drafts.Select(d => d.OwningOfficeId))], ct);
        return new AptInvoiceView(invoice, names.Customer, names.Offices, await services.GetRequiredService<AptInvoiceJudgement>().OnAsync(invoice, ct), drafts, names.Products);
    });

    public Task<ConsolidationSheet> SheetAsync(ContractId contract, DateOnly periodFrom, CancellationToken ct = default) =>
        InScopeAsync(services => services.GetRequiredService<ConsolidationSheets>().ReadAsync(contract, periodFrom, ct));

    /// <exception cref="RuleViolation">invoicing.not-found</exception>
    public Task<ConsolidationView> ConsolidationAsync(ConsolidationId id, CancellationToken ct = default) => InScopeAsync(async services =>
    {
        var consolidation = await services.GetRequiredService<IInvoicingStore>().GetConsolidationAsync(id, ct);
        var names = await NamesAsync(services, consolidation.ContractId, [.. consolidation.Lines.Select(l => l.LocationOfficeId).Distinct()], ct);
        var sheet = await services.GetRequiredService<ConsolidationSheets>().ReadAsync(consolidation.ContractId, consolidation.PeriodFrom, ct);
        return new ConsolidationView(consolidation, names.Customer, names.Offices, ConsolidationPreview.Compute(sheet.Basis), names.Products) { WithoutDraft = [.. sheet.WithoutDraft.Select(l => l.OfficeName)] };
    });

    /// <exception cref="RuleViolation">apt-invoice.same-file: a file of these very bytes was loaded before.</exception>
    public Task RequireNewAsync(string sha256, CancellationToken ct = default) => InScopeAsync(async services =>
    {
        await ImportAptInvoice.RequireNewAsync(services.GetRequiredService<IInvoicingStore>(), sha256, ct);
        return true;
    });

    /// <summary>What stops a file that was read; nothing is written.</summary>
    public Task<AptInvoiceCheckResult> CheckAsync(AptInvoiceFile file, CancellationToken ct = default) =>
        InScopeAsync(services => services.GetRequiredService<AptInvoiceCheck>().OfAsync(file.Rows, actors.Current, ct));

    private static async Task<(string Customer, IReadOnlyDictionary<OfficeId, string> Offices, IReadOnlyDictionary<string, string> Products)> NamesAsync(IServiceProvider services, ContractId id, IReadOnlyCollection<OfficeId> offices, CancellationToken ct)
    {
        var contracts = services.GetRequiredService<IContractsStore>();
        var customer = await services.GetRequiredService<ICustomersStore>().GetAsync((await contracts.GetAsync(id, ct)).CustomerId, ct);
        return (
            customer.Name,
            (await contracts.OfficesAsync(offices, ct)).ToDictionary(o => o.Key, o => o.Value.Name),
            (await contracts.ProductsAsync(ct)).ToDictionary(p => p.Code, p => p.Name, StringComparer.OrdinalIgnoreCase));
    }

    private async Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> read)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActorContext>().Set(actors.Current);
        return await read(scope.ServiceProvider);
    }
}
