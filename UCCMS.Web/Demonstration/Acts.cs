using System.Text;
using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Bookings;
using UCCMS.Core.Contracts;
using UCCMS.Core.Gst;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;
using UCCMS.Data;
using UCCMS.Data.Bookings;
using UCCMS.Data.Files;
using UCCMS.Data.Shared;

namespace UCCMS.Web.Demonstration;

/// <summary>The acts of a month, each by the person whose act it is.</summary>
internal sealed class Acts(Stage stage, Troupe troupe)
{
    public async Task ImportBookingsAsync(OfficeId office, string name, IEnumerable<PlannedBooking> bookings, CancellationToken ct)
    {
        await using var scope = await stage.ScopeOfAsync(troupe.ClerkAt(office), ct);
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(PlannedBooking.File(bookings)));
        var outcome = await scope.ServiceProvider.GetRequiredService<BookingImportBulk>()
            .RunAsync(new BookingFile(content, name, content.Length, office), progress: null, ct);
        Require(outcome.IsDone, outcome.Sentence);
        Require(outcome.Value!.Rows.Rejected == 0, $"{name}: {string.Join("; ", outcome.Value.Errors.Take(1))}");
    }

    public async Task ImportAptInvoiceAsync(PlannedContract contract, string name, string text, CancellationToken ct)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        using var content = new MemoryStream(bytes);
        using var table = TableFile.Open(content, name, bytes.Length);
        var file = AptInvoiceFile.Read(table);
        Require(file.Problems.Count == 0, $"{name}: {string.Join("; ", file.Problems.Take(1))}");
        var input = new ImportAptInvoice.Input(name, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)), file);
        await stage.ActAsync(troupe.NodalAt(contract.Nodal), name, (ImportAptInvoice u) => u, input, ct);
    }

    public async Task HandOverAsync(PlannedContract contract, DateOnly from, CancellationToken ct) => await stage.ActAsync(
        troupe.NodalAt(contract.Nodal), $"hand over {contract.Number} {from:o}", (RaiseLocationDrafts u) => u, new RaiseLocationDrafts.Input(await IdOfAsync(contract, ct), from), ct);

    /// <summary>Answers every open finding of an office's bookings up to a day, as a careful clerk would.</summary>
    public async Task ResolveAsync(OfficeId office, string step, CancellationToken ct)
    {
        var clerk = troupe.ClerkAt(office);
        foreach (var code in Enum.GetValues<FindingCode>().OrderByDescending(c => c == FindingCode.WrongBookingNotCancelled))
        {
            // the first of two bookings goes, before the second is taken for a repeat; answering one finding also ends those beside it on the same booking: look again each time
            if (await OpenFindingsAsync(office, code, ct) is { Count: > 0 } open)
            {
                var input = Answer(code, open, await OnlyContractAtAsync(office, ct));
                await stage.ActAsync(clerk, $"resolve {step} {office} {code}", (ResolveFindings u) => u, input, ct);
            }
        }
    }

    public async Task SubmitAsync(PlannedContract contract, OfficeId office, DateOnly from, CancellationToken ct)
    {
        var draft = await DraftAsync(contract, office, from, ct);
        var clerk = troupe.ClerkAt(office);
        await stage.ActAsync(clerk, $"open {draft.Value}", (OpenLocationDraft u) => u, new OpenLocationDraft.Input(draft), ct);
        var input = new SubmitLocationDraft.Input(draft, "Rounding and articles that APT billed in another period; checked against the office's journal.");
        await stage.ActAsync(clerk, $"submit {contract.Number} {office} {from:o}", (SubmitLocationDraft u) => u, input, ct);
    }

    public async Task EndorseAsync(PlannedContract contract, OfficeId office, DateOnly from, CancellationToken ct) => await stage.ActAsync(
        troupe.DivisionOf(office), $"endorse {contract.Number} {office} {from:o}", (EndorseDraft u) => u, new EndorseDraft.Input(await DraftAsync(contract, office, from, ct)), ct);

    public async Task ReturnAsync(PlannedContract contract, OfficeId office, DateOnly from, string remark, CancellationToken ct) => await stage.ActAsync(
        troupe.DivisionOf(office), $"return {contract.Number} {office} {from:o}", (ReturnDraft u) => u, new ReturnDraft.Input(await DraftAsync(contract, office, from, ct), remark), ct);

    public async Task AcceptAsync(PlannedContract contract, OfficeId office, DateOnly from, CancellationToken ct) => await stage.ActAsync(
        troupe.NodalAt(contract.Nodal), $"accept {contract.Number} {office} {from:o}", (AcceptDraft u) => u, new AcceptDraft.Input(await DraftAsync(contract, office, from, ct)), ct);

    /// <summary>Consolidates where accepting the last draft has not done so, and issues the invoices.</summary>
    public async Task ConsolidateAndIssueAsync(PlannedContract contract, DateOnly from, CancellationToken ct)
    {
        var nodal = troupe.NodalAt(contract.Nodal);
        var id = await ConsolidationAsync(contract, from, nodal, ct);
        await stage.ActAsync(nodal, $"issue {contract.Number} {from:o}", (IssueGstInvoices u) => u, new IssueGstInvoices.Input(id), ct);
    }

    private static ResolveFindings.Input Answer(FindingCode code, IReadOnlyList<long> findings, ContractId contract) => code switch
    {
        FindingCode.CustomerDetailsMissing => new(findings, FindingResolution.MovedToCustomer, "The counter slip names the contract.", contract),
        FindingCode.WrongCustomer => new(findings, FindingResolution.Excluded, "Not this customer's article; billed at the counter.", null),
        FindingCode.DoubleBooking => new(findings, FindingResolution.Excluded, "Booked twice while the counter waited; the first booking stands.", null),
        FindingCode.WrongBookingNotCancelled => new(findings, FindingResolution.Cancelled, "Keyed for the wrong customer, then booked again rightly.", null),
        _ => new(findings, FindingResolution.AcceptedAsIs, "Seen and found right.", null),
    };

    private static void Require(bool holds, string? sentence)
    {
        if (!holds)
        {
            throw new InvalidOperationException(sentence);
        }
    }

    private async Task<ConsolidationId> ConsolidationAsync(PlannedContract contract, DateOnly from, Player nodal, CancellationToken ct)
    {
        var contractId = await IdOfAsync(contract, ct);
        await using var scope = await stage.ScopeOfAsync(nodal, ct);
        if (await scope.ServiceProvider.GetRequiredService<IInvoicingStore>().FindConsolidationAsync(contractId, from, ct) is { } made)
        {
            return made.Id;
        }

        var sheet = await scope.ServiceProvider.GetRequiredService<ConsolidationSheets>().ReadAsync(contractId, from, ct);
        return await stage.ActAsync(
            nodal, $"consolidate {contract.Number} {from:o}", (ConsolidateDrafts u) => u, new ConsolidateDrafts.Input(contractId, from, ConsolidationPreview.Compute(sheet.Basis).Payable), ct);
    }

    private async Task<IReadOnlyList<long>> OpenFindingsAsync(OfficeId office, FindingCode code, CancellationToken ct)
    {
        await using var scope = stage.SystemScope();
        return await scope.ServiceProvider.GetRequiredService<UccmsDbContext>().Scoped<BookingFinding>()
            .Where(f => f.OwningOfficeId == office && f.Code == code && f.Resolution == FindingResolution.Open).OrderBy(f => f.Id).Select(f => f.Id).ToListAsync(ct);
    }

    private async Task<ContractId> OnlyContractAtAsync(OfficeId office, CancellationToken ct) =>
        await IdOfAsync(Cast.Contracts.First(c => c.Locations.Any(l => l.Office == office)), ct);

    private Task<ContractId> IdOfAsync(PlannedContract contract, CancellationToken ct) => stage.ContractAsync(contract.Number, ct);

    private async Task<LocationDraftId> DraftAsync(PlannedContract contract, OfficeId office, DateOnly from, CancellationToken ct)
    {
        await using var scope = stage.SystemScope();
        return await scope.ServiceProvider.GetRequiredService<UccmsDbContext>().Scoped<LocationDraft>()
            .Where(d => d.ContractNumber == contract.Number && d.OwningOfficeId == office && d.PeriodFrom == from).Select(d => d.Id).SingleAsync(ct);
    }
}
