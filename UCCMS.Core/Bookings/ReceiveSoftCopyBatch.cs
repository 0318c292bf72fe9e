using System.Globalization;
using UCCMS.Core.Audit;
using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Bookings;

/// <summary>A booking location takes in the soft copy of a customer, whole or not at all (SOP 3.A).</summary>
[Requires(Permissions.ReceiveSoftCopies)]
public sealed class ReceiveSoftCopyBatch(ISoftCopyStore copies, IContractsStore contracts, IAuditNotes notes, TimeProvider time) : IUseCase<ReceiveSoftCopyBatch.Input, ReceiveSoftCopyBatch.Result>
{
    /// <param name="BatchRef">The customer's own reference; the file's where it names one and none is given.</param>
    /// <param name="File">As it was read and previewed; a row that cannot be read stops it.</param>
    public sealed record Input(ContractId Contract, string? BatchRef, string FileName, string Sha256, SoftCopyFile File);

    /// <summary>Key of the batch, and how many articles it has.</summary>
    public sealed record Result(long Batch, int Articles);

    /// <exception cref="RuleViolation">contract.unknown, soft-copy.contract-not-active, soft-copy.rejected-rows, soft-copy.twice, office.not-yours, and those of <see cref="SoftCopyBatch.Receive"/></exception>
    public async Task<Result> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var contract = await contracts.GetAsync(input.Contract, ct);
        var today = IndianTime.Today(time);
        RequireCovered(contract, actor, today);
        var batchRef = (string.IsNullOrWhiteSpace(input.BatchRef) ? input.File.BatchRefNamed ?? string.Empty : input.BatchRef).Trim();
        var batch = SoftCopyBatch.Receive(contract, actor.OfficeId, batchRef, today, input.Sha256, input.File.Lines.Count);
        if (await copies.FindEarlierAsync(contract.Id, batchRef, input.Sha256, ct) is { } earlier)
        {
            throw new RuleViolation("soft-copy.twice", $"{Sentence(earlier, input.Sha256)} Nothing was taken in.") { Field = nameof(Input.BatchRef) };
        }

        var others = await copies.RangesOfOthersAsync(contract.CustomerId, SoftCopyCheck.PrefixesOf(input.File), ct);
        var problems = SoftCopyCheck.Of(input.File, contract.Number, batchRef, others);
        RuleViolation.Unless(problems.Count == 0, "soft-copy.rejected-rows", problems is [var first, ..] ? Refusal(problems.Count, first) : string.Empty);
        var id = await copies.ReceiveAsync(batch, input.File.Lines.Select(l => l.Article), ct);
        notes.Document(batch.AuditKey, batch.AuditTitle);
        notes.Remark(string.Create(CultureInfo.InvariantCulture, $"{batch.Articles} articles from {input.FileName}, SHA-256 {input.Sha256}"));
        return new(id, batch.Articles);
    }

    /// <summary>Says that a file or reference is known already.</summary>
    public static string Sentence(SoftCopyBatch earlier, string sha256) => string.Equals(earlier.Sha256, sha256, StringComparison.Ordinal)
        ? $"This very file was taken in on {IndianTime.Show(earlier.ReceivedOn)} under the reference {earlier.BatchRef}."
        : $"The reference {earlier.BatchRef} was taken in on {IndianTime.Show(earlier.ReceivedOn)} with another file.";

    private static string Refusal(int count, RowProblem first) =>
        $"{IndianNumber.Format(count)} rows stop it, the first in row {first.Row}, {first.Column} “{first.Value}”: {first.Reason} Nothing was taken in. {first.Remedy}";

    private static void RequireCovered(Contract contract, Actor actor, DateOnly today)
    {
        RuleViolation.Unless(
            contract.IsInForce(today), "soft-copy.contract-not-active", $"Contract {contract.Number} is not in force on {IndianTime.Show(today)}.", nameof(Input.Contract));
        RuleViolation.Unless(
            actor.IsSystem || contract.Locations.Any(l => l.OfficeId == actor.OfficeId && l.IsInForce(today)),
            "office.not-yours",
            $"Your office is not a booking location of contract {contract.Number}.");
    }
}
