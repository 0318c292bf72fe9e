using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
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
    private StagedUpload? upload;
    private FileHead? pairing;
    private BankTableFile? file;
    private string? account;
    private string? accountFault;
    private string? refusal;
    private bool isReading;
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

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await (upload?.DisposeAsync() ?? ValueTask.CompletedTask);
    }

    private async Task ReadAsync(IBrowserFile chosen)
    {
        await (upload?.DisposeAsync() ?? ValueTask.CompletedTask);
        (upload, refusal, outcome, isReading) = (null, null, null, true);
        try
        {
            upload = await StagedUpload.TakeAsync(chosen, MostBytes);
            await CheckAsync();
        }
        catch (RuleViolation violation)
        {
            refusal = violation.Message;
        }
        finally
        {
            isReading = false;
        }
    }

    private Task CheckAgainAsync() => upload is null || outcome is { IsDone: true } ? Task.CompletedTask : CheckAsync();

    /// <summary>What cannot be read for its headers alone is offered for pairing at once.</summary>
    private async Task CheckAsync()
    {
        (file, pairing, refusal, accountFault) = (null, null, null, null);
        command.Renew();
        try
        {
            file = await BankStatementFile.ReadAsync(upload!.Bytes(), upload.FileName, account, async headers =>
                (await Mappings.ForAsync(BankTableFile.Format.Kind, headers, Actors.Current.OfficeId))?.Pairs);
        }
        catch (RuleViolation violation) when (violation.Code is "file.missing-columns" or "file.ambiguous-column")
        {
            pairing = await Mappings.HeadAsync(BankTableFile.Format.Kind, upload!.Bytes(), upload.FileName, Actors.Current.OfficeId);
        }
        catch (RuleViolation violation) when (violation.Code == "bank.account" && BankStatementFile.IsTable(upload!.Bytes()))
        {
            accountFault = "The table does not name its account: enter the number.";
        }
        catch (RuleViolation violation)
        {
            refusal = violation.Message;
        }
    }

    private async Task ImportAsync()
    {
        var input = new ImportBankStatements.Input(Actors.Current.OfficeId, new(upload!.FileName, upload.Fingerprint.Sha256), file!.Statements);
        outcome = await Runner.RunAsync((ImportBankStatements u) => u, input, command.Value);
        command.Renew();
    }
}
