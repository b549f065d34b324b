// The machine part of jni.h for 64-bit Windows; the JDK that builds on Linux brings only that of Linux.
#ifndef BALIEWIJZER_JNI_MD_H
#define BALIEWIJZER_JNI_MD_H
#define JNIEXPORT __declspec(dllexport)
#define JNIIMPORT __declspec(dllimport)
typedef long jint;
typedef long long jlong;
typedef signed char jbyte;
#endif
