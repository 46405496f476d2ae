"""What proves a release: parts list, checksums, signatures, licences."""
