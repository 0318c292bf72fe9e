using Microsoft.AspNetCore.Components;
using UCCMS.Core.Settlement.Bank;
using UCCMS.Core.Shared;
using UCCMS.Data.Bookings;
using UCCMS.Data.Settlement.Bank;
using UCCMS.Data.Shared;
using UCCMS.Web.Shared;

namespace UCCMS.Web.Settlement.Bank;

/// <summary>Upload of a statement file, what it holds, and its import.</summary>
public partial class ImportBankStatementPage
{
    private const long MostBytes = 30 * 1_048_576;

    private readonly CommandId command = new();
    private CheckedUpload upload = default!;
    private BankTableFile? file;
    private string? account;
    private string? accountFault;
    private Outcome<ImportBankStatements.Result>? outcome;

    [Inject]
    private ColumnMappingsQueries Mappings { get; set; } = default!;

    [Inject]
    private ActorContext Actors { get; set; } = default!;

    [Inject]
    private UseCaseRunner Runner { get; set; } = default!;

    private string Said => outcome is not { IsDone: true, Value: { } v } ? string.Empty
        : v.Statements == 0 ? "This was imported before; nothing was changed."
        : $"{(v.Statements == 1 ? "One statement" : $"{IndianNumber.Format(v.Statements)} statements")} with {IndianNumber.Format(v.Lines)} new lines imported{(v.KnownLines > 0 ? $"; {IndianNumber.Format(v.KnownLines)} lines were known from earlier statements" : null)}{(v.KnownStatements > 0 ? $"; {IndianNumber.Format(v.KnownStatements)} statements were imported before" : null)}.";

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return upload.DisposeAsync();
    }

    protected override void OnInitialized() => upload = new(BankTableFile.Format.Kind, MostBytes, Mappings, Actors, Clear, CheckAsync);

    private Task CheckAgainAsync() => upload.Staged is null || outcome is { IsDone: true } ? Task.CompletedTask : upload.CheckAsync();

    private void Clear()
    {
        (file, accountFault, outcome) = (null, null, null);
        command.Renew();
    }

    private async Task CheckAsync(StagedUpload staged)
    {
        try
        {
            file = await BankStatementFile.ReadAsync(staged.Bytes(), staged.FileName, account, upload.PairsAsync);
        }
        catch (RuleViolation violation) when (violation.Code == "bank.account" && BankStatementFile.IsTable(staged.Bytes()))
        {
            accountFault = "The table does not name its account: enter the number.";
        }
    }

    private async Task ImportAsync()
    {
        var input = new ImportBankStatements.Input(Actors.Current.OfficeId, new(upload.Staged!.FileName, upload.Staged.Fingerprint.Sha256), file!.Statements);
        outcome = await Runner.RunAsync((ImportBankStatements u) => u, input, command.Value);
        command.Renew();
    }
}
