using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Invoicing;

/// <summary>The Nodal Office takes over the invoices of one file of APT, all or nothing (SOP 4.A).</summary>
[Requires(Permissions.ImportAptInvoice)]
public sealed class ImportAptInvoice(IInvoicingStore invoicing, AptInvoiceCheck check, TimeProvider time) : IUseCase<ImportAptInvoice.Input, ImportAptInvoice.Result>
{
    /// <summary>The file as it was read and previewed.</summary>
    public sealed record Input(string FileName, string Sha256, IReadOnlyList<AptInvoiceRow> Rows);

    /// <summary>What was loaded.</summary>
    public sealed record Result(IReadOnlyList<AptInvoiceId> Invoices, int Rows, int Flagged);

    /// <exception cref="RuleViolation">apt-invoice.same-file, apt-invoice.no-rows, apt-invoice.rejected-rows</exception>
    public async Task<Result> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        await RequireNewAsync(input, ct);
        var result = await check.OfAsync(input.Rows, actor, ct);
        RuleViolation.Unless(
            result.Problems.Count == 0,
            "apt-invoice.rejected-rows",
            result.Problems.Count == 0 ? string.Empty : $"{result.Problems.Count} problems, the first in row {result.Problems[0].Row}: {result.Problems[0].Reason} Nothing was loaded. {result.Problems[0].Remedy}");
        var utcNow = time.GetUtcNow().UtcDateTime;
        var flagged = input.Rows.Count(r => !r.Figures.IsTaxableRight || !r.Figures.IsTotalRight);
        var import = AptInvoiceImport.Of(input.FileName, input.Sha256, input.Rows.Count, flagged, actor, utcNow);
        invoicing.Add(import);
        var invoices = input.Rows.GroupBy(r => r.Heading.Number, StringComparer.OrdinalIgnoreCase).Select(rows => Take(import, [.. rows], result, utcNow)).ToList();
        invoices.ForEach(invoicing.Add);
        return new([.. invoices.Select(i => i.Id)], input.Rows.Count, flagged);
    }

    private async Task RequireNewAsync(Input input, CancellationToken ct)
    {
        RuleViolation.Unless(input.Rows.Count > 0, "apt-invoice.no-rows", "The file has no readable row. Nothing was loaded.");
        if (await invoicing.FindImportAsync(input.Sha256, ct) is { } earlier)
        {
            throw new RuleViolation("apt-invoice.same-file", $"This very file was loaded on {IndianTime.Show(earlier.ImportedAtUtc)} as “{earlier.FileName}”. Nothing was loaded.");
        }
    }

    private static AptInvoice Take(AptInvoiceImport import, List<AptInvoiceRow> rows, AptInvoiceCheckResult result, DateTime utcNow)
    {
        var heading = rows[0].Heading;
        var contract = result.Contracts[heading.ContractNumber];
        return AptInvoice.Take(import.Id, heading with { ContractNumber = contract.Number }, contract.Id, contract.NodalOfficeId, rows.Select(r => r.Figures), utcNow);
    }
}
