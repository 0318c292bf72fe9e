using UCCMS.Core.Audit;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement.Bank;

/// <summary>
/// An office imports the statements of a file of its bank, all or none. A statement that it has already changes nothing; one of
/// the same number with other content is refused by name.
/// </summary>
[Requires(Permissions.ReconcileBank)]
public sealed class ImportBankStatements(IBankStore bank, IAuditNotes audit, TimeProvider time) : IUseCase<ImportBankStatements.Input, ImportBankStatements.Result>
{
    /// <param name="Office">Whose account it is; the post's own.</param>
    public sealed record Input(OfficeId Office, BankFile File, IReadOnlyList<ReadStatement> Statements);

    /// <param name="Statements">New ones.</param>
    /// <param name="Lines">New lines.</param>
    /// <param name="KnownLines">Lines that earlier statements had brought.</param>
    /// <param name="KnownStatements">Statements that were imported before.</param>
    public sealed record Result(int Statements, int Lines, int KnownLines, int KnownStatements);

    /// <exception cref="RuleViolation">office.not-yours, bank.no-statement, bank.future, bank.other-offices-account, bank.same-statement</exception>
    public async Task<Result> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        actor.RequireOffice(input.Office);
        RuleViolation.Unless(input.Statements.Count > 0, "bank.no-statement", "There is no statement in the file. Nothing was changed.");
        var now = time.GetUtcNow().UtcDateTime;
        var (result, brought) = (new Result(0, 0, 0, 0), new HashSet<string>(StringComparer.Ordinal));
        foreach (var read in input.Statements.OrderBy(s => s.Account, StringComparer.Ordinal).ThenBy(s => s.To).ThenBy(s => s.Number, StringComparer.Ordinal))
        {
            RuleViolation.Unless(read.To <= IndianTime.DateOf(now), "bank.future", $"{read.Name} ends on {IndianTime.Show(read.To)}, which has not come. Nothing was changed.");
            await RequireAccountAsync(read, input.Office, ct);
            if (await IsKnownAsync(read, ct) || !brought.Add($"{read.Account}|{read.Number}"))
            {
                result = result with { KnownStatements = result.KnownStatements + 1 };
                continue;
            }

            var known = (await bank.KnownKeysAsync(read.Account, [.. read.Keyed().Select(k => k.Key)], ct)).Concat(brought).ToHashSet(StringComparer.Ordinal);
            var (statement, lines) = BankStatement.Import(read, known, input.Office, input.File, actor, now);
            bank.Add(statement, lines);
            brought.UnionWith(lines.Select(l => l.Key));
            result = result with { Statements = result.Statements + 1, Lines = result.Lines + lines.Count, KnownLines = result.KnownLines + statement.KnownCount };
        }

        audit.Remark($"{input.File.Name}, SHA-256 {input.File.Sha256}: {result.Statements} statements, {result.Lines} lines; known before {result.KnownStatements} statements, {result.KnownLines} lines");
        return result;
    }

    private async Task RequireAccountAsync(ReadStatement read, OfficeId office, CancellationToken ct)
    {
        var owner = await bank.OfficeOfAsync(read.Account, ct);
        RuleViolation.Unless(owner is null || owner == office, "bank.other-offices-account", $"Account {read.Account} is that of office {owner}; its statements are imported there. Nothing was changed.");
    }

    private async Task<bool> IsKnownAsync(ReadStatement read, CancellationToken ct)
    {
        var earlier = await bank.FindAsync(read.Account, read.Number, ct);
        RuleViolation.Unless(
            earlier is null || earlier.ContentHash == read.ContentHash,
            "bank.same-statement",
            $"{read.Name} was imported on {IndianTime.Show(earlier?.ImportedAtUtc ?? default)} from {earlier?.FileName}, with other lines or balances. Nothing was changed. Compare the two with the bank.");
        return earlier is not null;
    }
}
