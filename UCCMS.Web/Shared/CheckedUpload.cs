using Microsoft.AspNetCore.Components.Forms;
using UCCMS.Core.Shared;
using UCCMS.Data.Bookings;
using UCCMS.Data.Shared;

namespace UCCMS.Web.Shared;

/// <summary>
/// The upload of a page that looks at a table before anything of it is taken: the staged file, why it was refused, or the columns
/// that are to be paired first. A new choice forgets all of the one before, also when it is refused.
/// </summary>
/// <param name="kind">Of the format, for its saved pairings.</param>
/// <param name="mostBytes">That may be uploaded.</param>
/// <param name="mappings">The office's saved pairings.</param>
/// <param name="actors">Who uploads.</param>
/// <param name="clear">Forgets what the page found in an earlier file.</param>
/// <param name="check">Reads the file into the page; a refusal says why not.</param>
internal sealed class CheckedUpload(string kind, long mostBytes, ColumnMappingsQueries mappings, ActorContext actors, Action clear, Func<StagedUpload, Task> check) : IAsyncDisposable
{
    public StagedUpload? Staged { get; private set; }

    /// <summary>Columns that are not known yet.</summary>
    public FileHead? Pairing { get; private set; }

    public string? Refusal { get; private set; }

    public bool IsReading { get; private set; }

    /// <summary>Takes the chosen file and looks at it.</summary>
    public async Task TakeAsync(IBrowserFile chosen)
    {
        await DisposeAsync();
        clear();
        (Staged, Pairing, Refusal, IsReading) = (null, null, null, true);
        try
        {
            Staged = await StagedUpload.TakeAsync(chosen, mostBytes);
            await CheckAsync();
        }
        catch (RuleViolation violation)
        {
            Refusal = violation.Message;
        }
        finally
        {
            IsReading = false;
        }
    }

    /// <summary>Looks at the same file again. What cannot be read for its headers alone is offered for pairing at once.</summary>
    public async Task CheckAsync()
    {
        clear();
        (Pairing, Refusal) = (null, null);
        try
        {
            await check(Staged!);
        }
        catch (RuleViolation violation) when (violation.Code is "file.missing-columns" or "file.ambiguous-column")
        {
            Pairing = await mappings.HeadAsync(kind, Staged!.Bytes(), Staged.FileName, actors.Current.OfficeId);
        }
        catch (RuleViolation violation)
        {
            Refusal = violation.Message;
        }
    }

    /// <summary>The saved pairing of these headers; none where none was saved.</summary>
    public async Task<IReadOnlyDictionary<string, string>?> PairsAsync(IReadOnlyList<string> headers) => (await mappings.ForAsync(kind, headers, actors.Current.OfficeId))?.Pairs;

    public void StopPairing() => Pairing = null;

    public ValueTask DisposeAsync() => Staged?.DisposeAsync() ?? ValueTask.CompletedTask;
}
