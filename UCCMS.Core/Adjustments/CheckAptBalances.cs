using UCCMS.Core.Audit;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Adjustments;

/// <summary>
/// Compares tickets to CEPT with balances of APT: what is done is confirmed, and a resolved ticket opens again by itself where
/// APT still shows the old state (SOP 4.B, 4.C).
/// </summary>
[Requires(Permissions.CheckAptBalances)]
public sealed class CheckAptBalances(ICeptTicketsStore tickets, IAuditNotes audit) : IUseCase<CheckAptBalances.Input, CheckAptBalances.Result>
{
    /// <param name="File">As it was read and previewed.</param>
    public sealed record Input(string FileName, string Sha256, AptBalanceFile File);

    /// <summary>Tickets compared, resolved and opened again.</summary>
    public sealed record Result(int Compared, int Resolved, int Reopened);

    /// <exception cref="RuleViolation">apt-balances.no-rows, apt-balances.problems</exception>
    public async Task<Result> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        RuleViolation.Unless(input.File.Rows.Count + input.File.Problems.Count > 0, "apt-balances.no-rows", "The file has no readable row.");
        RuleViolation.Unless(input.File.Problems.Count == 0, "apt-balances.problems", "The file has problems; nothing was compared. Correct it and upload it again.");
        var (compared, resolved, reopened) = (0, 0, 0);
        foreach (var day in input.File.Rows.GroupBy(r => r.AsOn).OrderBy(g => g.Key))
        {
            var rows = day.ToDictionary(r => r.ContractNumber, StringComparer.OrdinalIgnoreCase);
            var books = await tickets.BooksOnAsync([.. rows.Keys], day.Key, ct);
            foreach (var ticket in await tickets.RaisedOfAsync([.. rows.Keys], ct))
            {
                if (!rows.TryGetValue(ticket.ContractNumber, out var row) || !books.TryGetValue(ticket.ContractNumber, out var expected))
                {
                    continue;
                }

                var before = ticket.Status;
                ticket.CheckAgainst(row, expected, actor);
                compared++;
                resolved += before == CeptTicketStatus.Raised && ticket.Status == CeptTicketStatus.Resolved ? 1 : 0;
                reopened += before == CeptTicketStatus.Resolved && ticket.Status == CeptTicketStatus.Raised ? 1 : 0;
            }
        }

        audit.Remark($"{input.FileName}, SHA-256 {input.Sha256}: {compared} tickets compared, {resolved} resolved, {reopened} opened again");
        return new(compared, resolved, reopened);
    }
}
