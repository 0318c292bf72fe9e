using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Invoicing;

/// <summary>The Nodal Office takes over the invoices of one file of APT, all or nothing (SOP 4.A).</summary>
[Requires(Permissions.ImportAptInvoice)]
public sealed class ImportAptInvoice(IInvoicingStore invoicing, AptInvoiceCheck check, IContractsStore contracts, TimeProvider time) : IUseCase<ImportAptInvoice.Input, ImportAptInvoice.Result>
{
    /// <summary>The file as it was read and previewed; a row that could not be read stops it as well.</summary>
    public sealed record Input(string FileName, string Sha256, AptInvoiceFile File);

    /// <summary>What was loaded.</summary>
    public sealed record Result(IReadOnlyList<AptInvoiceId> Invoices, int Rows, int Flagged);

    /// <exception cref="RuleViolation">apt-invoice.same-file, apt-invoice.no-rows, apt-invoice.rejected-rows</exception>
    public async Task<Result> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        RuleViolation.Unless(input.File.Rows.Count + input.File.Problems.Count > 0, "apt-invoice.no-rows", "The file has no readable row. Nothing was loaded.");
        await RequireNewAsync(invoicing, input.Sha256, ct);
        var rows = input.File.Rows;
        var result = await check.OfAsync(rows, actor, ct);
        var problems = input.File.Problems.Concat(result.Problems).OrderBy(p => p.Row).ToList();
        RuleViolation.Unless(problems.Count == 0, "apt-invoice.rejected-rows", problems.Count == 0 ? string.Empty : Refusal(problems));
        var utcNow = time.GetUtcNow().UtcDateTime;
        var flagged = rows.Count(r => !r.Figures.IsTaxableRight || !r.Figures.IsTotalRight);
        var import = AptInvoiceImport.Of(input.FileName, input.Sha256, rows.Count, flagged, actor, utcNow);
        invoicing.Add(import);
        var classed = (await contracts.ProductsAsync(ct)).Where(p => p.HasTrafficClass).Select(p => p.Code).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var invoices = rows.GroupBy(r => r.Heading.Number, StringComparer.OrdinalIgnoreCase).Select(own => Take(import, [.. own], result, classed, utcNow)).ToList();
        invoices.ForEach(invoicing.Add);
        return new([.. invoices.Select(i => i.Id)], rows.Count, flagged);
    }

    /// <summary>Refuses a file whose very bytes were loaded before; the preview asks the same.</summary>
    /// <exception cref="RuleViolation">apt-invoice.same-file</exception>
    public static async Task RequireNewAsync(IInvoicingStore invoicing, string sha256, CancellationToken ct)
    {
        if (await invoicing.FindImportAsync(sha256, ct) is { } earlier)
        {
            throw new RuleViolation("apt-invoice.same-file", $"This very file was loaded on {IndianTime.Show(earlier.ImportedAtUtc)} as “{earlier.FileName}”. Nothing was loaded.");
        }
    }

    private static string Refusal(List<RowProblem> problems) =>
        $"{problems.Count} problems, the first in row {problems[0].Row}, {problems[0].Column} “{problems[0].Value}”: {problems[0].Reason} Nothing was loaded. {problems[0].Remedy}";

    private static AptInvoice Take(AptInvoiceImport import, List<AptInvoiceRow> rows, AptInvoiceCheckResult result, HashSet<string> classed, DateTime utcNow)
    {
        var heading = rows[0].Heading;
        var contract = result.Contracts[heading.ContractNumber];
        return AptInvoice.Take(import.Id, heading with { ContractNumber = contract.Number }, contract.Id, contract.NodalOfficeId, Unclassed(rows.Select(r => r.Figures), classed), utcNow);
    }

    // APT may tell town delivery apart where the product knows no classes, as our bookings of it do not: added up, or nothing could be compared.
    private static IEnumerable<AptInvoiceFigures> Unclassed(IEnumerable<AptInvoiceFigures> rows, HashSet<string> classed) =>
        rows.Select(f => classed.Contains(f.Product) ? f : f with { TrafficClass = TrafficClass.None })
            .GroupBy(f => (f.OfficeId, f.Product, f.TrafficClass))
            .Select(g => g.Aggregate((a, b) => a.Plus(b)));
}
