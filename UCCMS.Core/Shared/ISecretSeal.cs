namespace UCCMS.Core.Shared;

/// <summary>Encrypts what is kept secret in the database with the program's own protected keys.</summary>
public interface ISecretSeal
{
    /// <summary>May write a new key of the program, so call it before a transaction begins.</summary>
    byte[] Seal(byte[] secret);

    /// <exception cref="RuleViolation">secret.unreadable: it was sealed under keys that are gone, or was changed.</exception>
    byte[] Open(byte[] closed);
}
