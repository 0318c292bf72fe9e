namespace UCCMS.Web.Shared;

/// <summary>
/// The id of one opened form: sent with its act, so that a double click or a lost answer does it once. A page holds one
/// for each form (<c>private readonly CommandId command = new();</c>) and calls <see cref="Renew"/> when it opens the form anew or changed what it sends.
/// </summary>
public sealed class CommandId
{
    public Guid Value { get; private set; } = Guid.CreateVersion7();

    public void Renew() => Value = Guid.CreateVersion7();
}
